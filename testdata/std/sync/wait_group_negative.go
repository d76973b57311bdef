package main

import (
	"fmt"
	"sync"
)

func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
		var wg sync.WaitGroup
		wg.Add(1)
		wg.Add(-2)
	}()
	var wg sync.WaitGroup
	wg.Done()
}
