package main

import (
	"fmt"
	"iter"
)

type T struct {
	l *T
	v int
	r *T
}

func (t *T) all(yield func(int) bool) bool {
	return t == nil || t.l.all(yield) && yield(t.v) && t.r.all(yield)
}
func (t *T) Seq() iter.Seq[int] { return func(y func(int) bool) { t.all(y) } }
func same(a, b *T) bool {
	na, sa := iter.Pull(a.Seq())
	defer sa()
	nb, sb := iter.Pull(b.Seq())
	defer sb()
	for {
		x, ok1 := na()
		y, ok2 := nb()
		if ok1 != ok2 || x != y {
			return false
		}
		if !ok1 {
			return true
		}
	}
}

func main() {
	l := &T{&T{nil, 1, nil}, 2, &T{nil, 3, nil}}
	r := &T{nil, 1, &T{nil, 2, &T{nil, 3, nil}}}
	fmt.Println(same(l, r), same(l, &T{nil, 1, nil}), same(nil, nil))
}
