package main

import "sync"

type s struct{ sync.Mutex }

func main() {
	defer println("never")
	defer func() { recover() }()
	var x s
	x.Lock()
	x.Unlock()
	x.Unlock()
}
