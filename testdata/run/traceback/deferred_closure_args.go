package main

import (
	"fmt"
)

func cleanup(name string, f func()) {
	fmt.Println("cleanup", name)
	f()
}
func main() {
	defer cleanup("a", func() { fmt.Println("fine") })
	defer cleanup("b", func() { panic("b failed") })
	panic("main failed")
}
