// Generic structs embedded, with interfaces of type parameters, static dispatch and method values.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Container[T any] interface {
	Put(T)
	All() []T
}
type Base[T any] struct{ items []T }

func (b *Base[T]) Put(x T)        { b.items = append(b.items, x) }
func (b *Base[T]) All() []T       { return b.items }
func (b Base[T]) Len() int        { return len(b.items) }
func (b *Base[T]) Map(f func(T) T) *Base[T] {
	for i, x := range b.items {
		b.items[i] = f(x)
	}
	return b
}

type Sorted[T any] struct {
	Base[T]
	less func(a, b T) bool
}

func (s *Sorted[T]) Put(x T) {
	s.Base.Put(x)
	sort.Slice(s.items, func(i, j int) bool { return s.less(s.items[i], s.items[j]) })
}

type Limited[C Container[T], T any] struct {
	c   C
	max int
}

func (l Limited[C, T]) Put(x T) {
	if len(l.c.All()) < l.max {
		l.c.Put(x)
	}
}

func Fill[T any](c Container[T], xs ...T) Container[T] {
	for _, x := range xs {
		c.Put(x)
	}
	return c
}

type Cache[K comparable, V any] struct {
	data map[K]V
	load func(K) (V, error)
	hits int
}

func NewCache[K comparable, V any](load func(K) (V, error)) *Cache[K, V] {
	return &Cache[K, V]{data: map[K]V{}, load: load}
}
func (c *Cache[K, V]) Get(k K) (v V, err error) {
	if v, ok := c.data[k]; ok {
		c.hits++
		return v, nil
	}
	if v, err = c.load(k); err == nil {
		c.data[k] = v
	}
	return
}

type Event[T any] struct{ subs []func(T) }

func (e *Event[T]) On(f func(T)) { e.subs = append(e.subs, f) }
func (e *Event[T]) Fire(x T) int {
	for _, f := range e.subs {
		f(x)
	}
	return len(e.subs)
}

type Node[T any] struct {
	Val         T
	Left, Right *Node[T]
}

func (n *Node[T]) Walk(f func(T)) {
	if n == nil {
		return
	}
	n.Left.Walk(f)
	f(n.Val)
	n.Right.Walk(f)
}
func Insert[T any](n *Node[T], v T, cmp func(a, b T) int) *Node[T] {
	switch {
	case n == nil:
		return &Node[T]{Val: v}
	case cmp(v, n.Val) < 0:
		n.Left = Insert(n.Left, v, cmp)
	default:
		n.Right = Insert(n.Right, v, cmp)
	}
	return n
}

func main() {
	s := &Sorted[string]{less: func(a, b string) bool { return a > b }}
	fmt.Println(Fill[string](s, "b", "c", "a").All(), s.Len(), s.Map(strings.ToUpper).All())
	b := &Base[int]{}
	l := Limited[*Base[int], int]{b, 2}
	for i := range 5 {
		l.Put(i * i)
	}
	fmt.Println(b.All(), l.c.Len())
	c := NewCache(func(k string) (int, error) {
		if k == "" {
			return 0, fmt.Errorf("empty key")
		}
		return len(k), nil
	})
	for _, k := range []string{"aa", "", "aa", "bbb"} {
		fmt.Print(c.Get(k))
		fmt.Print("; ")
	}
	fmt.Println(c.hits, len(c.data))
	var e Event[map[string]int]
	total := 0
	e.On(func(m map[string]int) { total += m["x"] })
	e.On(func(m map[string]int) { m["x"] = 100 })
	fmt.Println(e.Fire(map[string]int{"x": 5}), e.Fire(map[string]int{"x": 6}), total)
	var root *Node[string]
	for _, w := range strings.Fields("m c x a q z b") {
		root = Insert(root, w, strings.Compare)
	}
	root.Walk(func(s string) { fmt.Print(s, " ") })
	fmt.Println()
	put := b.Put
	put(7)
	f := (*Base[int]).All
	fmt.Println(f(b), Base[int].Len(*b))
	var _ Container[float64] = &Base[float64]{}
	fmt.Printf("%T %T %T %v\n", s, l, e, *b)
}
