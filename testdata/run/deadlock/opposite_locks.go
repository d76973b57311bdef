package main

import "sync"

func main() {
	var a, b sync.Mutex
	first, second := make(chan bool), make(chan bool)
	go func() {
		a.Lock()
		close(first)
		<-second
		b.Lock()
	}()
	b.Lock()
	<-first
	close(second)
	a.Lock()
}
