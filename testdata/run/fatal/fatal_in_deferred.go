// A fatal error while a panic is pending prints the chain raw.

package main

import (
	"sync"
)

type code int

func (c code) Error() string { return "never called" }
func main() {
	defer func() {
		var mu sync.Mutex
		mu.Unlock()
	}()
	panic(code(4))
}
