package main

import (
	"sync"
)

func main() {
	var m sync.Map
	m.Store("k", 1)
	m.Range(func(k, v any) bool { panic(k) })
}
