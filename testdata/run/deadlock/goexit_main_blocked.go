package main

import (
	"runtime"
	"time"
)

func main() {
	go func() {
		time.Sleep(time.Millisecond)
		select {}
	}()
	defer println("deferred")
	runtime.Goexit()
}
