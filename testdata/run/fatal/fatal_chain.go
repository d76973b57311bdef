// Two pending panics, the first recovered.

package main

import (
	"fmt"
	"sync"
)

func main() {
	defer func() {
		defer func() {
			var mu sync.Mutex
			mu.Unlock()
		}()
		panic(fmt.Sprint("second after ", recover()))
	}()
	panic("first")
}
