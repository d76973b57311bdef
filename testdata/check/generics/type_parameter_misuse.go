package main

type A[T any] T
type B[T any] struct{ T }
type C[T any] interface{ T }
type D[T any] struct{ *T }
func f[T any](x T) {
	type Local T
	_ = T.x
	_ = T{}
	switch x.(type) {
	case int:
	}
	_ = x.(int)
	var p *T = x
}

func main() {}
