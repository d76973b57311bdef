package main

type I interface {
	M()
	M()
	N(int)
	N(string)
	_()
}
type J interface {
	M() int
	I
}

func main() {}
