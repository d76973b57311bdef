package main

class Foo {
	x int
}
func main() {}
