// Garbage made by many goroutines while values are under way in channels, selects and closures.
package main

import "fmt"

type node struct {
	left, right *node
	payload     []byte
}

func build(depth int) *node {
	if depth == 0 {
		return &node{payload: make([]byte, 10)}
	}
	return &node{build(depth - 1), build(depth - 1), nil}
}

func (n *node) count() int {
	if n == nil {
		return 0
	}
	return 1 + n.left.count() + n.right.count()
}

func main() {
	trees := make(chan *node)
	texts := make(chan string, 4)
	for w := range 4 {
		go func() {
			for i := range 20 {
				t := build(8)
				trees <- t
				s := ""
				for range 20 {
					s += fmt.Sprint(w, i, ";")
				}
				texts <- s
			}
		}()
	}
	nodes, bytes := 0, 0
	var kept []*node
	for range 160 {
		select {
		case t := <-trees:
			nodes += t.count()
			if len(kept) < 10 {
				kept = append(kept, t)
			}
		case s := <-texts:
			bytes += len(s)
		}
	}
	fmt.Println(nodes, bytes)
	m := map[int]*node{}
	for i := range 2000 {
		m[i%50] = build(4)
		if i%7 == 0 {
			delete(m, i%13)
		}
	}
	total := 0
	for _, t := range m {
		total += t.count()
	}
	fmt.Println(len(m), total == 31*len(m))
	for _, t := range kept {
		if t.count() != 511 {
			fmt.Println("lost")
		}
	}
	var closures []func() int
	for i := range 1000 {
		big := make([]int, 100)
		big[i%100] = i
		closures = append(closures, func() int { return big[i%100] })
	}
	sum := 0
	for _, f := range closures {
		sum += f()
	}
	fmt.Println(sum)
}
