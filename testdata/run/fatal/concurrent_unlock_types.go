// Unlock of unlocked mutexes of all kinds: the first is fatal at once.

package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("never")
	defer func() { recover() }()
	var mu sync.RWMutex
	mu.Unlock()
}
