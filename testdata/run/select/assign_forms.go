package main

import "fmt"

type pair struct{ a, b int }

func main() {
	c := make(chan int, 4)
	for i := range 4 {
		c <- i + 1
	}
	var x int
	var ok bool
	var arr [3]int
	p := &pair{}
	m := map[string]int{}
	var e any
	select {
	case x = <-c:
	}
	select {
	case arr[x], ok = <-c:
	}
	select {
	case p.b = <-c:
	}
	select {
	case m["k"], _ = <-c:
	}
	close(c)
	select {
	case e, ok = <-c:
	}
	fmt.Println(x, arr, *p, m, e, ok)
	type flag bool
	var f flag
	b := make(chan string, 1)
	b <- "s"
	select {
	case e, f = <-b:
	}
	fmt.Println(e, f)
	ps := make(chan pair, 1)
	ps <- pair{1, 2}
	select {
	case v, ok := <-ps:
		v.a = 9
		fmt.Println(v, ok)
	}
	select {
	case <-c:
		select {
		case v := <-ps:
			fmt.Println("nested", v)
		default:
			fmt.Println("nested default")
		}
	}
}
