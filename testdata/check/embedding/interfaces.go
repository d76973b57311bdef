package main

type A interface{ M() }
type B interface{ M() int }
type C interface {
	A
	B
}
type D interface {
	A
	M()
}
type E interface {
	A
	N()
	N()
}
type F interface {
	int
	*A
	undefined
}
type G interface{ G }

func main() {}
