// Created by an init function.

package main

var ready = make(chan bool)

func init() {
	go func() {
		<-ready
		panic("started in init")
	}()
}

func main() {
	close(ready)
	select {}
}
