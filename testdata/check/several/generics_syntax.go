package main

type A[T] struct{}
type B[T any, ] struct{}
type C<T> struct{}
type D[T any struct{}
func f<T>(x T) {}
func g[T any](x T) T { return x }

func main() {
	g<int>(1)
	g[int(1)
	A[]{}
	x := g[]
	var y A[int,]
	type L[T any] = []T
	_ = f[int, ](1)
}
