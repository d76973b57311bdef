package main

func eq[T comparable](a, b T) bool { return a == b }
type S struct{ f []int }
type I interface{ M() }
func main() {
	eq(1, 2)
	eq([]int{}, []int{})
	eq(map[int]int{}, nil)
	eq(func() {}, nil)
	eq(S{}, S{})
	eq[I](nil, nil)
	eq[any](1, "a")
	eq(1, "a")
	eq[[2]func()]([2]func(){}, [2]func(){})
}
