// As an argument inside the deferred function it works.

package main

import (
	"fmt"
)

func show(s string, v any) { fmt.Println(s, v) }

func main() {
	defer func() { show("got", recover()) }()
	panic("x")
}
