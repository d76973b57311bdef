// A deferred method call with arguments: the wrapper is hidden.

package main

type T struct{ name string }

//go:noinline
func (t T) Close(code int) { panic(t.name) }
func main() {
	t := T{"closing"}
	defer t.Close(3)
	println("body")
}
