package main

type A interface{ A }
type B interface{ C }
type C interface{ B; M() }
type D interface{ M(D) D }
type E interface{ F() E }
type G interface {
	M() interface{ G }
}

func main() {}
