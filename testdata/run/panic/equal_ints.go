// Small integers share boxes, large ones don't.

package main

func f(n int) {
	defer func() { panic(n) }()
	panic(n)
}
func main() {
	f(200)
}
