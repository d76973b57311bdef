package main

type A interface{ M() }
type B interface{ M(); N() }
type C interface{ M() int }
func main() {
	var a A
	var b B
	var c C
	a = b
	b = a
	a = c
	c = b
	b = c
	_ = a.(B)
	_ = a.(C)
	var e error = a
	_ = e
}
