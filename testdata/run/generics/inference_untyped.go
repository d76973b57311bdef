package main

import "fmt"

func F[T any](a, b T) string { return fmt.Sprintf("%T %v %v", a, a, b) }
func G[T any](xs ...T) string { return fmt.Sprintf("%T", xs) }
func H[K comparable, V any](m map[K]V, k K, d V) V {
	if v, ok := m[k]; ok {
		return v
	}
	return d
}

type Dur int64

func main() {
	fmt.Println(F(1, 2.5))
	fmt.Println(F('a', 2))
	fmt.Println(F(1, 'b'))
	fmt.Println(F(2i, 1))
	fmt.Println(F(Dur(1), 2))
	fmt.Println(F("a", "b"))
	fmt.Println(G(1, 2, 3.0), G('x'), G(1<<3, 2), G[any](1, "a"))
	fmt.Println(H(map[string]float64{"a": 1}, "b", 2))
	var x uint8 = 3
	fmt.Println(F(x, 200), F(1<<x, 5))
}
