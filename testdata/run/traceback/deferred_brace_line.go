// Without a return it is the closing brace.

package main

func f() {
	defer g()
	println("body")
}
func g()    { panic("g") }
func main() { f() }
