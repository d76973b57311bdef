// defer panic(v) through its wrapper, in a method, a literal and a generic function.

package main

type srv struct{}

func nop(int) {}

func (s *srv) stop() {
	defer nop(0)
	func() {
		defer nop(1)
		defer nop(2)
		defer panic("from literal")
	}()
}

func gen[T any](v T) {
	defer nop(3)
	defer panic(v)
}

func main() {
	defer gen(7)
	new(srv).stop()
}
