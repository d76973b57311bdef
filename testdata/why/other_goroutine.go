package main

import "time"

func main() {
	defer func() { recover() }()
	go func() {
		time.Sleep(time.Millisecond)
		panic("on another goroutine")
	}()
	time.Sleep(time.Second)
}
