// A closure from a pool panics.

package main

import (
	"fmt"
	"sync"
)

func main() {
	p := sync.Pool{New: func() any { return func(n int) int { return 10 / n } }}
	f := p.Get().(func(int) int)
	fmt.Println(f(5))
	defer func() { fmt.Println("recovered", recover()); f(0) }()
	f(0)
}
