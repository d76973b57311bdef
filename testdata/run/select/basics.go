// Select: default, ready clauses, nil channels, closed channels, values, loops.
package main

import "fmt"

type pair struct {
	a int
	s string
}

func main() {
	a, b := make(chan int, 1), make(chan string, 1)
	select {
	case v := <-a:
		fmt.Println("a", v)
	default:
		fmt.Println("nothing ready")
	}
	a <- 1
	select {
	case v := <-a:
		fmt.Println("a", v)
	case s := <-b:
		fmt.Println("b", s)
	}
	select {
	case a <- 2:
		fmt.Println("sent to a")
	case s := <-b:
		fmt.Println("b", s)
	}
	select {
	case a <- 3:
		fmt.Println("sent to full a")
	case b <- "x":
		fmt.Println("sent to b")
	}
	select {
	case v, ok := <-a:
		fmt.Println(v, ok)
	}
	close(a)
	select {
	case v, ok := <-a:
		fmt.Println("closed", v, ok)
	}

	// Nil channels are never ready.
	var none chan pair
	select {
	case none <- pair{1, "x"}:
		fmt.Println("impossible")
	case <-none:
		fmt.Println("impossible")
	case s := <-b:
		fmt.Println("b", s)
	}

	// Blocking, woken by a receive, a send, a close.
	pairs, quit := make(chan pair), make(chan struct{})
	go func() {
		for i := range 3 {
			pairs <- pair{i, fmt.Sprint("p", i)}
		}
		fmt.Println("other side got", <-pairs)
		close(quit)
	}()
	got := 0
loop:
	for {
		if got == 3 {
			select {
			case pairs <- pair{99, "back"}:
				got++
			case <-quit:
				fmt.Println("too early")
			}
			continue
		}
		select {
		case p := <-pairs:
			fmt.Println(p.a, p.s)
			got++
		case _, ok := <-quit:
			fmt.Println("quit", ok)
			break loop
		}
	}

	// Received values of all kinds, into all kinds of places.
	var arr [3]int8
	m := map[string]float32{}
	bytes, floats := make(chan int8, 1), make(chan float32, 1)
	for i := range 2 {
		if i == 0 {
			bytes <- -7
		} else {
			floats <- 2.5
		}
		var ok bool
		select {
		case arr[1] = <-bytes:
			fmt.Println("array element", arr)
		case m["k"], ok = <-floats:
			fmt.Println("map element", m, ok)
		}
	}

	// Operands are evaluated once, in order, even of clauses not chosen.
	c := make(chan int, 1)
	f := func(name string, c chan int) chan int {
		fmt.Println("channel", name)
		return c
	}
	g := func(n int) int {
		fmt.Println("value", n)
		return n
	}
	select {
	case f("one", nil) <- g(1):
	case f("two", c) <- g(2):
		fmt.Println("chose two")
	case <-f("three", nil):
	}
	fmt.Println(<-c)

	// A select inside an operand of a select.
	inner := func() int {
		c := make(chan int, 1)
		c <- 5
		select {
		case v := <-c:
			return v
		default:
			return 0
		}
	}
	select {
	case c <- inner() + inner():
		fmt.Println("nested", <-c)
	}
}
