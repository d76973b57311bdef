package main

import "fmt"

func Clone[S ~[]E, E any](s S) S { return append(S(nil), s...) }
func Scale[S ~[]E, E ~int | ~float64](s S, by E) S {
	out := make(S, len(s))
	for i, v := range s {
		out[i] = v * by
	}
	return out
}
func First[M ~map[K][]V, K comparable, V any](m M, k K) (v V, ok bool) {
	if vs := m[k]; len(vs) > 0 {
		return vs[0], true
	}
	return
}
func Drain[C ~chan E, E any](c C) (out []E) {
	close(c)
	for v := range c {
		out = append(out, v)
	}
	return
}

type Point []int

func (p Point) String() string { return fmt.Sprintf("Point%v", []int(p)) }

type Header map[string][]string
type Queue chan float64

func main() {
	p := Point{1, 2}
	q := Clone(p)
	q[0] = 9
	fmt.Println(p, q, Scale(p, 10))
	fmt.Println(First(Header{"A": {"x", "y"}}, "A"))
	fmt.Println(First(Header{}, "A"))
	c := make(Queue, 3)
	c <- 1.5
	c <- 2
	fmt.Println(Drain(c))
}
