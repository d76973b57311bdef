// An iterator that is a method, and a body in a method.

package main

type tree struct {
	l, r *tree
	v    int
}

func (t *tree) walk(yield func(int) bool) bool {
	if t == nil {
		return true
	}
	return t.l.walk(yield) && yield(t.v) && t.r.walk(yield)
}

func (t *tree) all() func(func(int) bool) {
	return func(yield func(int) bool) { t.walk(yield) }
}

type sum struct{ by []int }

func (s *sum) add(t *tree) {
	for v := range t.all() {
		s.by[v] += v
	}
}

func main() {
	t := &tree{&tree{nil, nil, 1}, &tree{nil, &tree{nil, nil, 9}, 5}, 2}
	s := sum{make([]int, 6)}
	s.add(t)
}
