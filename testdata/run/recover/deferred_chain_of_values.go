// A deferred method value that calls a deferred function value.

package main

import (
	"fmt"
)

type H struct{ next func() }

func (h H) Run() {
	if h.next != nil {
		defer h.next()
	}
	fmt.Println("run:", recover())
}
func main() {
	h := H{}
	h = H{h.Run}
	h = H{h.Run}
	defer fmt.Println("end")
	defer h.Run()
	panic("chain")
}
