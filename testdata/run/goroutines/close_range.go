// Closing channels: receives drain the buffer, ranges end, comma-ok tells; sends panic; directions convert.
package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

func producer(n int) <-chan int {
	c := make(chan int, 2)
	go func() {
		for i := range n {
			c <- i
		}
		close(c)
	}()
	return c
}
func consume(c <-chan int) (n int) {
	for v := range c {
		n += v
	}
	return
}

func main() {
	c := make(chan string, 3)
	c <- "a"
	c <- "b"
	close(c)
	for range 4 {
		v, ok := <-c
		fmt.Printf("%q %v ", v, ok)
	}
	fmt.Println(len(c), cap(c))
	for v := range c {
		fmt.Println("never", v)
	}
	fmt.Println(consume(producer(10)))
	try("send", func() { c <- "x" })
	try("close", func() { close(c) })
	try("nil close", func() { var n chan int; close(n) })
	try("select send", func() {
		select {
		case c <- "y":
		default:
			fmt.Println("never")
		}
	})
	done := make(chan struct{})
	go func() {
		defer close(done)
		fmt.Println("worker")
	}()
	<-done
	_, ok := <-done
	fmt.Println(ok)
	both := make(chan int, 1)
	var in chan<- int = both
	var out <-chan int = both
	in <- 5
	fmt.Println(<-out, len(in), cap(out))
	type T struct {
		a [3]int
		s string
	}
	tc := make(chan T, 1)
	t := T{[3]int{1, 2, 3}, "s"}
	tc <- t
	t.a[0] = 100
	u := <-tc
	u.a[1] = 200
	fmt.Println(t, u)
	cc := make(chan chan int, 1)
	cc <- both
	both <- 9
	fmt.Println(<-<-cc)
	pc := make(chan *T, 1)
	pc <- &t
	(<-pc).s = "through"
	fmt.Println(t.s)
	fc := make(chan func() int, 2)
	for i := range 2 {
		fc <- func() int { return i * 10 }
	}
	fmt.Println((<-fc)(), (<-fc)())
	ec := make(chan error, 1)
	ec <- nil
	fmt.Println(<-ec == nil)
	var nilc chan int
	select {
	case <-nilc:
	default:
		fmt.Println("nil channel never ready", len(nilc), cap(nilc))
	}
	fmt.Println(both == in2(both), both != nil, nilc == nil)
}

func in2(c chan int) chan int { return c }
