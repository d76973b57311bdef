package main

import "fmt"

import "runtime"

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("recover:", recover()) }()
		defer runtime.Goexit()
		panic("abandoned")
	}()
	<-done
	fmt.Println("alive")
	go func() {
		defer func() {
			recover()
			done2()
		}()
		runtime.Goexit()
	}()
	<-ch
}

var ch = make(chan int)

func done2() { close(ch) }
