package main

import "sync"

var once sync.Once

func main() {
	defer once.Do(func() { recover() })
	panic("sync.Once is in between")
}
