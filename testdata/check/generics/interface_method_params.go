package main

type I interface {
	m[P any](P) P
	n[]()
	ok()
}

type T struct{}

func (T) m[P any](p P) P { return p }

func use(i I) {
	var _ interface{ m() } = i
	var t T = i
	i.m(1)
}

func main() { use(T{}) }
