package main

import "fmt"

func f() (n int) {
	defer func() { n *= 2 }()
	for i := range 3 {
		defer fmt.Println("deferred", i)
	}
	n = 21
	return n
}

func main() {
	fmt.Println(f())
}
