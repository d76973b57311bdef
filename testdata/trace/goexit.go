package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("recover gives", recover()) }()
		inner()
	}()
	wg.Wait()
}

func inner() {
	defer fmt.Println("inner's deferred call")
	runtime.Goexit()
}
