//env: GODEBUG=panicnil=1
// With GODEBUG=panicnil=1 the value stays nil; recover returns nil and stops the panic all the same.

package main

import (
	"fmt"
)

func main() {
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		panic(nil)
	}()
	fmt.Println("still here")
	panic(nil)
}
