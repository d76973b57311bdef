package main

import (
	"sync"
)

func main() {
	f := sync.OnceFunc(func() { panic("once func") })
	f()
}
