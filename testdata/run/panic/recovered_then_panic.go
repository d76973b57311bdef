// Recovered, then a new panic in the same deferred call: the first is shown as recovered.

package main

import (
	"fmt"
)

func main() {
	defer func() {
		r := recover()
		panic(fmt.Sprintf("new after %v", r))
	}()
	panic("first")
}
