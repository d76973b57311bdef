package main

type T1[P any] struct{ f *T1[P] }
type T2[P any] struct{ f T2[P] }
type T3[P any] struct{ f *T3[T3[P]] }
type T4[P any] struct{ f []T4[[]P] }
func f[T any](n int) {
	if n > 0 {
		f[*T](n - 1)
	}
}
func g[T any]() { h[[]T]() }
func h[T any]() { g[T]() }

func main() {}
