package main

import "fmt"

func main() {
	c := make(chan int, 10)
	for i := range 10 {
		c <- i
	}
	x := <-c + <-c*<-c
	fmt.Println(x)
	a := []int{<-c, <-c}
	fmt.Println(a, -<-c, !(<-c > 3))
	m := map[int]int{}
	m[<-c] = <-c
	fmt.Println(m)
	if v := <-c; v == 9 {
		fmt.Println("nine")
	}
	cc := make(chan chan string, 1)
	s := make(chan string, 1)
	s <- "deep"
	cc <- s
	fmt.Println(<-<-cc)
	p := make(chan *int, 1)
	n := 5
	p <- &n
	*<-p = 6
	fmt.Println(n)
	f := make(chan func(int) int, 1)
	f <- func(n int) int { return n + 1 }
	fmt.Println((<-f)(1))
	st := make(chan struct{ v []int }, 1)
	st <- struct{ v []int }{[]int{1, 2, 3}}
	fmt.Println((<-st).v[1:])
	e := make(chan any, 1)
	e <- "text"
	fmt.Println((<-e).(string))
	switch c <- 3; <-c {
	case 3:
		fmt.Println("three")
	}
	c <- 1
	var ok bool
	var arr [2]int
	arr[1], ok = <-c
	fmt.Println(arr, ok)
	_, _ = c, ok
	c <- 4
	_ = <-c
	var i interface{}
	close(c)
	i, ok = <-c
	fmt.Println(i, ok)
}
