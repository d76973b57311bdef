// A pointer is its own box.

package main

type E struct{ s string }

func (e *E) Error() string { return "E: " + e.s }
func main() {
	defer func() {
		r := recover().(*E)
		r.s += " changed"
		panic(r)
	}()
	panic(&E{"pointer"})
}
