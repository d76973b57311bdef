package main

import (
	"fmt"
	"sync"
)

type T struct{ sync.Mutex }

func (t T) m() int { return 1 }

func main() {
	go fmt.Println
	go 1
	go func() {}
	defer fmt.Println("a") + 1
	defer (fmt.Println("a"))
	go (func() {})()
	defer recover
	defer int(1)
	defer len("a")
	go T.m
	go T{}.m()
	defer T{}.x()
	var c chan<- int
	<-c
	x := <-c
	var r <-chan int
	r <- 1
	c <- "a"
	close(r)
	v, ok, z := <-r
	v, ok = r
	select {
	case r <- 1:
	case x = <-c:
	case v := <-r:
	case v, ok := <-r:
	case <-1:
	}
	for v, w := range r {
	}
	var wg sync.WaitGroup
	wg.add(1)
	wg.Add("1")
	wg.Wait(1)
	sync.Mutex.Lock()
	var mu sync.Mutex = nil
}
