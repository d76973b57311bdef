// select: default, send and receive cases, nil channels, assignment forms, break.
package main

import "fmt"

func main() {
	a, b := make(chan int, 1), make(chan string, 1)
	var nilc chan int
	select {
	case v := <-a:
		fmt.Println("never", v)
	case nilc <- 1:
		fmt.Println("never")
	default:
		fmt.Println("default")
	}
	select {
	case a <- 5:
		fmt.Println("sent")
	case v, ok := <-b:
		fmt.Println("never", v, ok)
	}
	var x int
	var ok bool
	select {
	case x, ok = <-a:
		fmt.Println(x, ok)
	case <-nilc:
	}
	close(a)
	select {
	case x, ok = <-a:
		fmt.Println(x, ok)
	}
	arr := [2]int{}
	a = make(chan int, 3)
	a <- 7
	a <- 8
	i := 0
	select {
	case arr[i] = <-a:
	}
	select {
	case arr[1], _ = <-a:
	}
	fmt.Println(arr)
	m := map[string]string{}
	b <- "val"
	select {
	case m["k"] = <-b:
		fmt.Println(m)
	}
	for n := 0; ; n++ {
		select {
		case a <- n:
			continue
		default:
		}
		fmt.Println("full after", n)
		break
	}
loop:
	for {
		select {
		case v := <-a:
			if v == 1 {
				break
			}
			fmt.Print(v, " ")
			if v == 2 {
				break loop
			}
		}
	}
	fmt.Println(len(a))
	f := func(s string) chan string { fmt.Print("eval ", s, " "); c := make(chan string, 1); return c }
	g := func(s string) string { fmt.Print("val ", s, " "); return s }
	select {
	case f("1") <- g("one"):
	case s := <-f("2"):
		fmt.Println(s)
	}
	fmt.Println()
	type C chan<- int
	c := make(chan int, 1)
	select {
	case C(c) <- 3:
		fmt.Println(<-c)
	}
	select {
	case func() chan int { c <- 9; return c }() <- 1:
		fmt.Println("never")
	case v := <-c:
		fmt.Println(v)
	}
}
