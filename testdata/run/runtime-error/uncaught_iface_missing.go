// Assertion to an interface with a missing method.

package main

type R interface{ Read() }
type W struct{}

func (W) Write() {}
func main() {
	var x any = W{}
	x.(R).Read()
}
