// A Once whose function waits for ever, and others that wait for it.

package main

import (
	"sync"
	"time"
)

var once sync.Once

func setup() {
	once.Do(func() {
		<-make(chan bool)
	})
}

func main() {
	go setup()
	time.Sleep(time.Millisecond)
	setup()
}
