// Three panics, none recovered: the chain is printed oldest first.

package main

func main() {
	defer func() { panic("three") }()
	defer func() { panic("two") }()
	panic("one")
}
