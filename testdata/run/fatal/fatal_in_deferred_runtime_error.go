package main

import (
	"sync"
)

func main() {
	defer func() {
		var mu sync.Mutex
		mu.Unlock()
	}()
	z := 0
	println(1 / z)
}
