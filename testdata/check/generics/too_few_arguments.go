package main

type Pair[K comparable, V any] struct {
	key K
	val V
}

func (p Pair[K, V]) Key() K { return p.key }

type Box[T any] = Pair[string, T]

func show[K comparable, V any](p Pair[K, V]) {}

func half() Pair[int] {
	return Pair[int]{}
}

func main() {
	var p Pair[int]
	var q Pair[int, string]
	p = q
	q = p
	p.val = 1
	p.Key()
	show(p)
	var _ Box[int, int]
	var _ Pair[int, int, int]
	return 1
}
