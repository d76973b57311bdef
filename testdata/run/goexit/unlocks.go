// A mutex held by defer Unlock is free after Goexit.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	done := make(chan bool)
	go func() {
		defer close(done)
		mu.Lock()
		defer mu.Unlock()
		runtime.Goexit()
	}()
	<-done
	mu.Lock()
	fmt.Println("locked")
}
