// Integers of 256 and more are boxed each time.

package main

func f(n int) {
	defer func() { panic(n) }()
	panic(n)
}
func main() {
	f(2000)
}
