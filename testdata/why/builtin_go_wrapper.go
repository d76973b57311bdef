package main

import "time"

func main() {
	go func() {
		defer recover()
		panic("in a goroutine")
	}()
	time.Sleep(time.Second)
}
