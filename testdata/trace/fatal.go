package main

import "sync"

func main() {
	defer println("never runs")
	defer func() { recover() }()
	var mu sync.Mutex
	mu.Unlock()
}
