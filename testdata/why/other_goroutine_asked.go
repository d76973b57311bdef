package main

import "fmt"

func main() {
	ready, asked := make(chan bool), make(chan bool)
	go func() {
		defer func() {
			close(ready)
			<-asked
		}()
		panic("mine")
	}()
	<-ready
	func() {
		defer func() { fmt.Println("main gets", recover()) }()
	}()
	close(asked)
	select {}
}
