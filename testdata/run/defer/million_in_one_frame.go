// A million deferred calls in one frame.
package main

import "fmt"

var sum int

func add(n int) { sum += n }

func f() {
	for i := range 1_000_000 {
		defer add(i)
	}
}

func g() {
	defer func() { fmt.Println("recovered", recover(), sum) }()
	for i := range 1_000_000 {
		defer func() { sum -= i }()
	}
	panic("x")
}

func main() {
	f()
	fmt.Println(sum)
	g()
}
