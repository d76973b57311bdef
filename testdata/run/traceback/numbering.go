// Literals are numbered in source order within their function.

package main

func main() {
	_ = func() {}
	x := func() {
		_ = func() { println("first inside") }
		defer func() {
			panic("second inside the second")
		}()
	}
	x()
}
