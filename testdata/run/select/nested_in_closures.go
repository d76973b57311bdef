package main

import "fmt"

func multiplex(cs ...chan string) func() (string, bool) {
	open := len(cs)
	merged := make(chan string)
	closed := make(chan int)
	for i, c := range cs {
		go func() {
			for s := range c {
				merged <- s
			}
			closed <- i
		}()
	}
	return func() (string, bool) {
		for open > 0 {
			select {
			case s := <-merged:
				return s, true
			case <-closed:
				open--
			}
		}
		return "", false
	}
}

func main() {
	a, b := make(chan string), make(chan string)
	next := multiplex(a, b)
	go func() {
		defer close(a)
		a <- "only"
	}()
	close(b)
	for s, ok := next(); ok; s, ok = next() {
		fmt.Println(s)
	}
	var fs []func() int
	for i := range 3 {
		c := make(chan int, 1)
		c <- i * 10
		select {
		case v := <-c:
			fs = append(fs, func() int { v++; return v })
		}
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
}
