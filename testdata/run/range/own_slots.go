// Range variables that nobody assigns, and those that somebody does: captured, changed, addressed, ranged over again.
package main

import (
	"fmt"
	"sync"
)

type pair struct{ a, b int }

type list struct {
	items []int
	bytes []byte
	runes []int32
	next  *list
}

func (l *list) at(i int) int { return l.items[i] }

func main() {
	xs := []int{10, 20, 30}
	var fs []func() int
	for i, x := range xs {
		fs = append(fs, func() int { return i*100 + x })
	}
	for i, x := range xs {
		i += 5
		x++
		fs = append(fs, func() int { i++; return i*100 + x })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := range 3 {
		ps = append(ps, &i)
	}
	for i, x := range xs {
		ps = append(ps, &x, &i)
		x, i = i, x
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	for i := range 10 {
		if i%3 == 0 {
			i += 100
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i, x := range xs {
		xs[i] = x * 2
		xs = append(xs, x)
	}
	fmt.Println(xs)
	for i, p := range []pair{{1, 2}, {3, 4}} {
		p.a += i
		fmt.Print(p, " ")
	}
	for i, p := range [2]pair{{5, 6}, {7, 8}} {
		q := p
		q.b = i
		fmt.Print(p, q, " ")
	}
	for i, r := range "aé\xffz" {
		fmt.Print(i, " ", r, " ")
	}
	fmt.Println()
	for i := range xs {
		for i := range i {
			fmt.Print(i)
		}
		fmt.Print(",", i, " ")
	}
	fmt.Println()
	var wg sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for i, x := range xs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			sum += i*x + len(xs)
		}()
	}
	wg.Wait()
	fmt.Println(sum)
	for i, x := range xs {
		defer func() { fmt.Print(i, ":", x, " ") }()
	}
	var i8 int8
	for i8 = range 5 {
	}
	for i := range int8(3) {
		fmt.Print(i, " ")
	}
	fmt.Println(i8)
	l := &list{items: []int{1, 2, 3}, bytes: []byte("xyz"), runes: []int32{-1, 7}}
	l.next = l
	k := 2
	fmt.Println(l.items[k], l.bytes[1], l.runes[0], l.next.next.items[k-1], l.at(0))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(l.items[k+1])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		k = 3
		fmt.Println(l.items[k])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var none *list
		fmt.Println(none.items[k])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		k = -1
		fmt.Println(l.bytes[k])
	}()
}
