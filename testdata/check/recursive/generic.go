package main

type A[T any] struct{ a A[T] }
type B[T any] struct{ x T }
type C struct{ b B[C] }
type D struct{ b *B[D] }
type E[T any] struct{ b B[E[T]] }
type F[T any] [2]T
type G struct{ f F[G] }

func main() {}
