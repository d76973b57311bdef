package main

func f[T any]()     {}
func g[T, T any]()  {}
func h[_ any](x _)  {}
func i[int any](x int) { var y int = 1; _ = y }
type S[T any] struct{}
func (s S[T]) m(T int) {}
func k[T any](T T) {}
func l[T any](x T) { T := 1; var y T; _, _ = T, y }

func main() {}
