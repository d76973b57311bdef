package main

import (
	"sync"
)

func main() {
	p := sync.Pool{New: func() any { panic("new") }}
	p.Get()
}
