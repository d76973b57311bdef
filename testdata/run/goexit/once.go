// sync.Once counts a Goexit as done.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var once sync.Once
	done := make(chan bool)
	go func() {
		defer close(done)
		once.Do(func() { fmt.Println("first"); runtime.Goexit() })
	}()
	<-done
	once.Do(func() { fmt.Println("never") })
	fmt.Println("end")
}
