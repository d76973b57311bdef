// A throw shows wrappers and the innermost panic.

package main

type E struct{ n int }

func (e E) Error() string { panic(e.n) }
func main() {
	defer func() { println("deferred") }()
	panic(E{3})
}
