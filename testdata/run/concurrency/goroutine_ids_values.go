package main

import (
	"fmt"
	"sync"
)

type point struct{ x, y int }

func (p point) show(c chan<- string)   { c <- fmt.Sprint("value ", p) }
func (p *point) move(c chan<- string)  { p.x++; c <- fmt.Sprint("pointer ", *p) }

type shower interface{ show(chan<- string) }

func variadic(c chan<- string, xs ...int) { c <- fmt.Sprint("variadic ", xs) }

func generic[T any](c chan<- string, v T) { c <- fmt.Sprintf("generic %T %v", v, v) }

func main() {
	c := make(chan string)
	p := point{1, 2}
	run := func(f func()) { f(); fmt.Println(<-c) }
	run(func() { go p.show(c) })
	run(func() { go p.move(c) })
	run(func() { go (*point).move(&p, c) })
	run(func() { go point.show(p, c) })
	var s shower = p
	run(func() { go s.show(c) })
	run(func() { go shower.show(s, c) })
	f := p.show
	run(func() { go f(c) })
	run(func() { go variadic(c) })
	run(func() { go variadic(c, 1, 2, 3) })
	run(func() { go variadic(c, []int{4, 5}...) })
	run(func() { go generic(c, 1.5) })
	run(func() { go generic[any](c, p) })
	run(func() { go func(a int, b string) { c <- fmt.Sprint(a, b) }(7, "seven") })
	m := map[string]func(chan<- string){"k": func(c chan<- string) { c <- "from a map" }}
	run(func() { go m["k"](c) })
	for i := 0; i < 3; i++ {
		go func() { c <- fmt.Sprint("loop ", i) }()
		fmt.Println(<-c)
	}
	x := 1
	go func(v int) { c <- fmt.Sprint("argument at once ", v) }(x)
	x = 2
	fmt.Println(<-c)
	var mu sync.Mutex
	mu.Lock()
	go mu.Unlock()
	mu.Lock()
	go close(c)
	_, ok := <-c
	fmt.Println(ok)
	d := make(chan int, 3)
	go copy([]int{1}, []int{2})
	go println()
	go func() { defer close(d); d <- cap(d) }()
	fmt.Println(<-d)
}
