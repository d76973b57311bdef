package main

import "fmt"

func ch(name string, c chan int) chan int { fmt.Println("chan", name); return c }
func val(n int) int                       { fmt.Println("value", n); return n }

func main() {
	a, b := make(chan int, 2), make(chan int, 2)
	ch("a", a) <- val(1)
	ch("b", b) <- val(2)
	fmt.Println(<-ch("a", a), <-ch("b", b))
	select {
	case ch("a", a) <- val(3):
		fmt.Println("sent")
	case v := <-ch("b", b):
		fmt.Println(v)
	}
	m := map[int]int{}
	idx := func(n int) int { fmt.Println("index", n); return n }
	select {
	case m[idx(1)] = <-ch("a", a):
		fmt.Println(m)
	case m[idx(2)] = <-ch("nil", nil):
	}
	for v := range ch("closed", closed()) {
		fmt.Println(v)
	}
	var x int
	a <- 5
	x, y := <-a, x+1
	fmt.Println(x, y)
	fmt.Println(len(a), cap(b), len(ch("len", a)))
}

func closed() chan int {
	c := make(chan int, 1)
	c <- 8
	close(c)
	return c
}
