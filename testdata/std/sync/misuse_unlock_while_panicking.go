package main

import (
	"errors"
	"sync"
)

func main() {
	var mu sync.Mutex
	defer mu.Unlock()
	panic(errors.New("first"))
}
