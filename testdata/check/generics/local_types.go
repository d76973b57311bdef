package main

func f[T any](x T) {
	type P[U any] struct{ a T; b U }
	var p P[int]
	p.a = 1
	p.b = "x"
	var q P
	_, _ = p, q
}
func main() {
	type G[T any] struct{ v T }
	var g G[int] = G[string]{}
	g.v = "a"
	type H[T interface{ int }] []T
	var h H[string]
	_ = h
}
