// Created by a package variable's initialiser.

package main

var c = start()

func start() chan int {
	c := make(chan int)
	go func() { panic(<-c) }()
	return c
}

func main() {
	c <- 5
	select {}
}
