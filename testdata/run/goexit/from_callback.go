// Through library frames.

package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred")
		slices.SortFunc([]int{2, 1}, func(a, b int) int { runtime.Goexit(); return 0 })
	}()
	<-done
	var m sync.Map
	m.Store(1, 2)
	done2 := make(chan bool)
	go func() {
		defer close(done2)
		m.Range(func(k, v any) bool { runtime.Goexit(); return true })
	}()
	<-done2
	fmt.Println("end")
}
