package main

import "time"

type W struct{}

func (w *W) run(c chan int) { c <- 10 / len(c) }

func start(w *W) {
	go w.run(make(chan int))
}

func main() {
	start(&W{})
	time.Sleep(time.Second)
}
