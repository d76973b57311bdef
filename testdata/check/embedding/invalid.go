package main

type P *int
type I interface{ M() }
type T struct {
	*P
	P
	*I
	*error
	[]int
	**int
}

func main() {}
