// A deferred builtin that faults shows its wrapper.

package main

func main() {
	var c chan int
	defer close(c)
	println("body")
}
