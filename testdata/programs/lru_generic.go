// Generic containers: list, LRU cache, ordered map, set, stack, queue, all with iterators.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
)

type node[K comparable, V any] struct {
	key        K
	val        V
	prev, next *node[K, V]
}

type LRU[K comparable, V any] struct {
	cap     int
	items   map[K]*node[K, V]
	root    node[K, V]
	onEvict func(K, V)
}

func NewLRU[K comparable, V any](cap int) *LRU[K, V] {
	c := &LRU[K, V]{cap: cap, items: make(map[K]*node[K, V])}
	c.root.prev, c.root.next = &c.root, &c.root
	return c
}

func (c *LRU[K, V]) unlink(n *node[K, V]) { n.prev.next, n.next.prev = n.next, n.prev }
func (c *LRU[K, V]) front(n *node[K, V]) {
	n.prev, n.next = &c.root, c.root.next
	n.prev.next, n.next.prev = n, n
}
func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	n, ok := c.items[k]
	if !ok {
		return
	}
	c.unlink(n)
	c.front(n)
	return n.val, true
}
func (c *LRU[K, V]) Put(k K, v V) {
	if n, ok := c.items[k]; ok {
		n.val = v
		c.unlink(n)
		c.front(n)
		return
	}
	if len(c.items) == c.cap {
		old := c.root.prev
		c.unlink(old)
		delete(c.items, old.key)
		if c.onEvict != nil {
			c.onEvict(old.key, old.val)
		}
	}
	n := &node[K, V]{key: k, val: v}
	c.items[k] = n
	c.front(n)
}
func (c *LRU[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for n := c.root.next; n != &c.root; n = n.next {
			if !yield(n.key, n.val) {
				return
			}
		}
	}
}

type tree[K cmp.Ordered, V any] struct {
	left, right *tree[K, V]
	key         K
	val         V
}

type Map[K cmp.Ordered, V any] struct {
	root *tree[K, V]
	n    int
}

func (m *Map[K, V]) at(k K) *V {
	p := &m.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).key); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			return &(*p).val
		}
	}
	*p = &tree[K, V]{key: k}
	m.n++
	return &(*p).val
}

func (t *tree[K, V]) push(yield func(K, V) bool) bool {
	return t == nil || t.left.push(yield) && yield(t.key, t.val) && t.right.push(yield)
}
func (m *Map[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) { m.root.push(yield) }
}

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](xs ...T) Set[T] {
	s := Set[T]{}
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func (s Set[T]) Has(x T) bool { _, ok := s[x]; return ok }
func (s Set[T]) Union(t Set[T]) Set[T] {
	r := Set[T]{}
	for _, m := range []Set[T]{s, t} {
		for x := range m {
			r[x] = struct{}{}
		}
	}
	return r
}

type Stack[T any] struct{ xs []T }

func (s *Stack[T]) Push(x T)  { s.xs = append(s.xs, x) }
func (s *Stack[T]) Pop() (x T, err error) {
	if len(s.xs) == 0 {
		return x, fmt.Errorf("pop of empty Stack[%T]", x)
	}
	x = s.xs[len(s.xs)-1]
	s.xs = s.xs[:len(s.xs)-1]
	return
}

type Number interface{ ~int | ~int64 | ~float64 }

func MapTo[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range seq {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func Filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for x := range seq {
			if keep(x) && !yield(x) {
				return
			}
		}
	}
}
func Sum[T Number](seq iter.Seq[T]) (total T) {
	for x := range seq {
		total += x
	}
	return
}
func Take[T any](seq iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for x := range seq {
			if !yield(x) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}
func Naturals() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
}
func Reduce[T, A any](xs []T, acc A, f func(A, T) A) A {
	for _, x := range xs {
		acc = f(acc, x)
	}
	return acc
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func Zip[A, B any](as []A, bs []B) []Pair[A, B] {
	out := make([]Pair[A, B], min(len(as), len(bs)))
	for i := range out {
		out[i] = Pair[A, B]{as[i], bs[i]}
	}
	return out
}

type Celsius float64

func main() {
	c := NewLRU[string, int](2)
	c.onEvict = func(k string, v int) { fmt.Println("evict", k, v) }
	c.Put("a", 1)
	c.Put("b", 2)
	c.Get("a")
	c.Put("c", 3)
	c.Put("a", 10)
	for k, v := range c.All() {
		fmt.Print(k, "=", v, " ")
	}
	_, ok := c.Get("b")
	fmt.Println(ok)
	var words Map[string, int]
	for _, w := range strings.Fields("the cat and the dog and the bird") {
		*words.at(w)++
	}
	for w, n := range words.All() {
		if w == "dog" {
			break
		}
		fmt.Print(w, ":", n, " ")
	}
	fmt.Println(words.n)
	s := SetOf(1, 2, 3).Union(SetOf(3, 4))
	keys := []int{}
	for k := range s {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	fmt.Println(keys, s.Has(4), s.Has(5), len(s))
	var st Stack[Pair[string, []int]]
	st.Push(Pair[string, []int]{"x", []int{1}})
	p, err := st.Pop()
	fmt.Println(p, err)
	_, err = st.Pop()
	fmt.Println(err)
	evens := Filter(Naturals(), func(i int) bool { return i%2 == 0 })
	squares := MapTo(evens, func(i int) float64 { return float64(i*i) / 2 })
	fmt.Println(Sum(Take(squares, 5)), Sum(slices.Values([]Celsius{1.5, 2})))
	fmt.Println(Reduce([]string{"a", "bb", "ccc"}, 0, func(n int, s string) int { return n + len(s) }))
	fmt.Printf("%v %+v %T\n", Zip([]int{1, 2}, []string{"a", "b", "c"}), Zip([]any{nil}, []bool{true}), Zip([]int8{}, []error{}))
	next, stop := iter.Pull(Take(squares, 3))
	defer stop()
	for v, ok := next(); ok; v, ok = next() {
		fmt.Print(v, " ")
	}
	fmt.Println(slices.Collect(MapTo(Take(Naturals(), 3), func(i int) string { return strings.Repeat("*", i) })))
}
