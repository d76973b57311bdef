// Types of the same name from different scopes.

package main

import (
	"fmt"
)

func one() any {
	type T struct{ a int }
	return T{}
}
func main() {
	type T struct{ a int }
	defer func() { fmt.Println(recover()) }()
	_ = one().(T)
}
