package main

type A[T A[T]] interface{ m() T }
type B[T interface{ B[T] }] struct{}
type C[T C] int
func f[T T](x T)       {}
func g[T *T](x T)      {}
func h[T []U, U T]()   {}
func i[T U, U any]()   {}
func j[T interface{ T }]() {}

func main() {}
