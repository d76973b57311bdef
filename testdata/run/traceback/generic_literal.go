// A literal in a generic function.

package main

//go:noinline
func Do[T any](v T) {
	f := func() {
		defer func() {}()
		var a any = v
		_ = a.(error)
	}
	f()
}
func main() { Do(1) }
