// Unlock of an RWMutex that is only read-locked.

package main

import "sync"

func main() {
	var rw sync.RWMutex
	rw.RLock()
	defer println("not run")
	rw.Unlock()
}
