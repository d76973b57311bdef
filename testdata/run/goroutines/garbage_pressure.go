package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

type node struct {
	next *node
	text string
	refs []*int
}

func chain(n int) *node {
	var head *node
	for i := range n {
		v := i
		head = &node{head, strings.Repeat("x", i%7), []*int{&v}}
	}
	return head
}

func (n *node) sum() (s int) {
	for ; n != nil; n = n.next {
		s += *n.refs[0] + len(n.text)
	}
	return s
}

func main() {
	c := make(chan *node, 2)
	var wg sync.WaitGroup
	for g := range 6 {
		wg.Go(func() {
			for i := range 40 {
				c <- chain(100 + g + i%3)
				if i%10 == 0 {
					runtime.GC()
				}
			}
		})
	}
	go func() { wg.Wait(); close(c) }()
	total := 0
	held := map[int]*node{}
	for n := range c {
		total += n.sum()
		held[len(held)%20] = n
	}
	again := 0
	for _, n := range held {
		again += n.sum()
	}
	fmt.Println(total, len(held), again > 0)
}
