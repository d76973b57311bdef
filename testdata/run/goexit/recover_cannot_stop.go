package main

import "fmt"

import "runtime"

func f() {
	defer func() {
		defer func() { fmt.Println("recovered", recover()) }()
		panic("in deferred")
	}()
	runtime.Goexit()
}

func main() {
	done := make(chan struct{})
	go func() {
		defer close(done)
		func() {
			defer func() { fmt.Println("outer recover", recover()) }()
			defer func() { panic("second") }()
			f()
		}()
		fmt.Println("never reached")
	}()
	<-done
}
