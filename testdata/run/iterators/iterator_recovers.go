// An iterator that recovers the panic of the loop body.
package main

import "fmt"

func swallow(yield func(int) bool) {
	defer func() { fmt.Println("swallowed", recover()) }()
	for i := range 5 {
		if !yield(i) {
			return
		}
	}
}

func f() {
	for i := range swallow {
		if i == 3 {
			panic("three")
		}
		fmt.Println(i)
	}
	fmt.Println("after the loop")
}

func main() {
	defer func() { fmt.Println("main:", recover()) }()
	f()
}
