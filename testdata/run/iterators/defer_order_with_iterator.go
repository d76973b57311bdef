package main

import (
	"fmt"
)

func seq(yield func(int) bool) {
	defer fmt.Println("iterator defer")
	_ = yield(1) && yield(2)
}

func f() {
	defer fmt.Println("first")
	for i := range seq {
		defer fmt.Println("body", i)
		func() {
			defer fmt.Println("closure", i)
		}()
	}
	defer fmt.Println("last")
	fmt.Println("f ends")
}

func main() {
	f()
}
