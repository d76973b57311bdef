// Generic types: methods, embedding, recursion, zero-size, statics per instance, type switches on T.
package main

import (
	"errors"
	"fmt"
)

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) Or(d T) T {
	if o.ok {
		return o.v
	}
	return d
}
func (o Opt[T]) String() string {
	if !o.ok {
		return fmt.Sprintf("None[%T]", o.v)
	}
	return fmt.Sprintf("Some(%v)", o.v)
}

type Named[T any] struct {
	Opt[T]
	Name string
}
type Tree[K any, V any] struct {
	cmp  func(a, b K) int
	root *treeNode[K, V]
	n    int
}
type treeNode[K, V any] struct {
	k           K
	v           V
	left, right *treeNode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) (old V, replaced bool) {
	p := &t.root
	for *p != nil {
		switch c := t.cmp(k, (*p).k); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			old, (*p).v = (*p).v, v
			return old, true
		}
	}
	*p = &treeNode[K, V]{k: k, v: v}
	t.n++
	return
}
func (t *Tree[K, V]) Each(f func(K, V)) { t.root.each(f) }
func (n *treeNode[K, V]) each(f func(K, V)) {
	if n != nil {
		n.left.each(f)
		f(n.k, n.v)
		n.right.each(f)
	}
}

func Kind[T any](x T) string {
	switch v := any(x).(type) {
	case int:
		return "int"
	case string:
		return "string" + v
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return "stringer " + v.String()
	case error:
		return "error"
	}
	var p any = &x
	if _, ok := p.(*T); ok {
		return fmt.Sprintf("pointer to %T", x)
	}
	return "?"
}

type Counter[T any] struct{ n int }

func (c *Counter[T]) Inc() *Counter[T] { c.n++; return c }

type Shape interface{ Area() float64 }
type Sq float64

func (s Sq) Area() float64 { return float64(s * s) }
func Total[S Shape](ss ...S) (t float64) {
	for _, s := range ss {
		t += s.Area()
	}
	return
}

type Result[T any, E error] struct {
	Val T
	Err E
}
type MyErr struct{ code int }

func (e MyErr) Error() string { return fmt.Sprint("code ", e.code) }
func (r Result[T, E]) Unwrap() (T, error) {
	if error(r.Err) != nil && r.Err.Error() != "code 0" {
		return r.Val, r.Err
	}
	return r.Val, nil
}

type Chain[T any] func(T) (T, error)

func (c Chain[T]) Then(d Chain[T]) Chain[T] {
	return func(x T) (T, error) {
		y, err := c(x)
		if err != nil {
			return x, err
		}
		return d(y)
	}
}

func main() {
	fmt.Println(Some(3), None[string](), Some("x").Or("y"), None[float64]().Or(2.5))
	n := Named[[]int]{Some([]int{1}), "n"}
	fmt.Println(n, n.Or(nil), n.Name)
	t := Tree[string, int]{cmp: func(a, b string) int { return len(a) - len(b) }}
	t.Put("ccc", 3)
	t.Put("a", 1)
	fmt.Println(t.Put("xxx", 33))
	t.Each(func(k string, v int) { fmt.Print(k, v, " ") })
	fmt.Println(t.n)
	fmt.Println(Kind(1), Kind("s"), Kind(Some(1)), Kind(errors.New("e")), Kind(2.5), Kind([]int{}))
	var a Counter[int]
	var b Counter[struct{}]
	a.Inc().Inc()
	b.Inc()
	fmt.Printf("%v %v %T %T\n", a, b, a, b)
	fmt.Println(Total(Sq(1), Sq(2)), Total[Shape](Sq(3)))
	fmt.Println(Result[int, MyErr]{1, MyErr{5}}.Unwrap())
	fmt.Println(Result[int, MyErr]{1, MyErr{}}.Unwrap())
	inc := Chain[int](func(i int) (int, error) {
		if i > 2 {
			return 0, errors.New("too big")
		}
		return i + 1, nil
	})
	fmt.Println(inc.Then(inc)(1))
	fmt.Println(inc.Then(inc).Then(inc)(1))
}
