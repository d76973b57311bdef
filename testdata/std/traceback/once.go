package main

import "sync"

func main() {
	var o sync.Once
	o.Do(func() { panic("once") })
}
