package main

type tree[K, V any] struct{}

func (t tree[A, B]) get(A) B {
	t.missing()
	var u tree[B, A] = t
	return t
}

func (t *tree[_, X]) set(x X) {
	t.key = x
	x = t
}

func main() {}
