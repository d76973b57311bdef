package main

type G[T any] struct{ v T }
func (g G[T]) a() T       { return g.v }
func (g G) b()            {}
func (g G[int]) c() int   { return 1 }
func (g *G[A, B]) d()     {}
func (g G[*T]) e()        {}
func (g G[[]int]) f()     {}
func (g G[_]) h()         {}
func main() {
	G[int]{}.a("x")
	var s string = G[int]{}.a()
}
