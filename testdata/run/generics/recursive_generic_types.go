package main

import "fmt"

type Expr[T any] interface{ Eval() T }
type Lit[T any] struct{ v T }
type Bin[T int | float64] struct{ l, r Expr[T] }

func (l Lit[T]) Eval() T { return l.v }
func (b Bin[T]) Eval() T { return b.l.Eval() * b.r.Eval() }
func Depth[T int | float64](e Expr[T]) int {
	if b, ok := e.(Bin[T]); ok {
		return 1 + max(Depth(b.l), Depth(b.r))
	}
	return 0
}

type JSON[T any] struct {
	V    T
	Kids []JSON[T]
}

func (j JSON[T]) Count() int {
	n := 1
	for _, k := range j.Kids {
		n += k.Count()
	}
	return n
}

type Trie[K comparable, V any] struct {
	kids map[K]*Trie[K, V]
	v    V
}

func (t *Trie[K, V]) Put(ks []K, v V) {
	if len(ks) == 0 {
		t.v = v
		return
	}
	if t.kids == nil {
		t.kids = map[K]*Trie[K, V]{}
	}
	k := t.kids[ks[0]]
	if k == nil {
		k = new(Trie[K, V])
		t.kids[ks[0]] = k
	}
	k.Put(ks[1:], v)
}
func (t *Trie[K, V]) Get(ks []K) (v V) {
	for _, k := range ks {
		if t = t.kids[k]; t == nil {
			return
		}
	}
	return t.v
}

func main() {
	e := Expr[int](Bin[int]{Lit[int]{2}, Bin[int]{Lit[int]{3}, Lit[int]{4}}})
	fmt.Println(e.Eval(), Depth(e))
	j := JSON[string]{"root", []JSON[string]{{"a", nil}, {"b", []JSON[string]{{"c", nil}}}}}
	fmt.Println(j.Count(), j)
	t := Trie[rune, int]{}
	t.Put([]rune("go"), 1)
	t.Put([]rune("got"), 2)
	fmt.Println(t.Get([]rune("got")), t.Get([]rune("g")), len(t.kids))
}
