package main

import "fmt"

func count(n int) <-chan int {
	c := make(chan int, n)
	for i := range n {
		c <- i
	}
	close(c)
	return c
}

func main() {
	c := count(10)
	for v := range c {
		if v == 2 {
			continue
		}
		if v == 5 {
			break
		}
		fmt.Println(v)
	}
	fmt.Println("left", len(c))
outer:
	for v := range c {
		for w := range count(3) {
			if w == 1 {
				continue outer
			}
			if v == 8 {
				break outer
			}
			fmt.Println(v, w)
		}
	}
	var funcs []func() int
	for v := range count(3) {
		funcs = append(funcs, func() int { v += 10; return v })
	}
	for _, f := range funcs {
		fmt.Println(f(), f())
	}
	var s struct{ x int }
	for s.x = range count(4) {
	}
	fmt.Println(s.x)
}
