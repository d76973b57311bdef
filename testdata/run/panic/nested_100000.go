// A hundred thousand nested panics: each deferred call raises the next one.
package main

import "fmt"

var depth int

func raise() {
	depth++
	if depth < 100_000 {
		defer raise()
	}
	panic(depth)
}

func main() {
	func() {
		defer func() { fmt.Println("recovered", recover(), depth) }()
		raise()
	}()
	fmt.Println(recover() == nil)
}
