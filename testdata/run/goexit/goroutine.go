package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("deferred", recover())
		func() {
			defer fmt.Println("inner deferred")
			runtime.Goexit()
			fmt.Println("never")
		}()
		fmt.Println("never")
	}()
	wg.Wait()
	wg.Go(func() { runtime.Goexit() })
	wg.Wait()
	c := make(chan int)
	go func() {
		defer close(c)
		c <- 1
		runtime.Goexit()
	}()
	for v := range c {
		fmt.Println(v)
	}
	var once sync.Once
	done := make(chan bool)
	go func() {
		defer close(done)
		once.Do(func() { runtime.Goexit() })
	}()
	<-done
	once.Do(func() { fmt.Println("never") })
	fmt.Println("end")
}
