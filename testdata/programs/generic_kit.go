package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}

func Map[T, U any](s []T, f func(T) U) []U {
	out := make([]U, 0, len(s))
	for _, x := range s {
		out = append(out, f(x))
	}
	return out
}
func Filter[S ~[]E, E any](s S, p func(E) bool) S {
	var out S
	for _, x := range s {
		if p(x) {
			out = append(out, x)
		}
	}
	return out
}
func Reduce[T, A any](s []T, a A, f func(A, T) A) A {
	for _, x := range s {
		a = f(a, x)
	}
	return a
}
func Sum[T Number](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}
func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	ks := make([]K, 0, len(m))
	for k := range m {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return ks
}

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](xs ...T) Set[T] {
	s := Set[T]{}
	for _, x := range xs {
		s.Add(x)
	}
	return s
}
func (s Set[T]) Add(x T)           { s[x] = struct{}{} }
func (s Set[T]) Has(x T) bool      { _, ok := s[x]; return ok }
func (s Set[T]) Union(o Set[T]) Set[T] {
	r := Set[T]{}
	for _, m := range []Set[T]{s, o} {
		for k := range m {
			r.Add(k)
		}
	}
	return r
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B]      { return Pair[A, B]{a, b} }
func (p Pair[A, B]) Swap() Pair[B, A]            { return Pair[B, A]{p.Second, p.First} }
func (p Pair[A, B]) String() string              { return fmt.Sprintf("<%v|%v>", p.First, p.Second) }

type Option[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }
func (o Option[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() T) (r Result[T]) {
	defer func() {
		if e := recover(); e != nil {
			r.Err = fmt.Errorf("try %T: %v", r.Val, e)
		}
	}()
	return Result[T]{Val: f()}
}

type List[T any] struct {
	head, tail *node[T]
	n          int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) *List[T] {
	nd := &node[T]{v: v}
	if l.tail == nil {
		l.head = nd
	} else {
		l.tail.next = nd
	}
	l.tail = nd
	l.n++
	return l
}
func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.v) {
				return
			}
			i++
		}
	}
}

type Tree[K cmp.Ordered, V any] struct {
	root *tnode[K, V]
}
type tnode[K cmp.Ordered, V any] struct {
	k    K
	v    V
	l, r *tnode[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).k); {
		case c < 0:
			p = &(*p).l
		case c > 0:
			p = &(*p).r
		default:
			(*p).v = v
			return
		}
	}
	*p = &tnode[K, V]{k: k, v: v}
}
func (t *Tree[K, V]) Walk(f func(K, V)) { t.root.walk(f) }
func (n *tnode[K, V]) walk(f func(K, V)) {
	if n != nil {
		n.l.walk(f)
		f(n.k, n.v)
		n.r.walk(f)
	}
}

type Shape interface{ Area() float64 }
type Sq float64

func (s Sq) Area() float64 { return float64(s * s) }
func Largest[S Shape](ss ...S) (best S) {
	for _, s := range ss {
		if s.Area() > best.Area() {
			best = s
		}
	}
	return
}

type Setter[T any] interface {
	*T
	Set(string)
}
type conf struct{ v string }

func (c *conf) Set(s string) { c.v = s }
func Build[T any, P Setter[T]](ss ...string) []T {
	out := make([]T, len(ss))
	for i, s := range ss {
		P(&out[i]).Set(s)
	}
	return out
}

type MyInt int

func (m MyInt) String() string { return fmt.Sprintf("MyInt(%d)", int(m)) }
func Join[T fmt.Stringer](xs []T) string {
	return strings.Join(Map(xs, T.String), ",")
}
func TypeName[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case []T:
		return "slice of itself"
	case fmt.Stringer:
		return "stringer"
	}
	return fmt.Sprintf("%T", x)
}
func Memo[K comparable, V any](f func(K) V) func(K) V {
	c := map[K]V{}
	return func(k K) V {
		if v, ok := c[k]; ok {
			return v
		}
		v := f(k)
		c[k] = v
		return v
	}
}
func Compose[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }
func Ptr[T any](x T) *T                                       { return &x }
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nb, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := nb()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

type Vec[T Number] []T

func (v Vec[T]) Dot(w Vec[T]) (t T) {
	for i := range v {
		t += v[i] * w[i]
	}
	return
}

type Matrix[T Number] [][]T

func (m Matrix[T]) Mul(o Matrix[T]) Matrix[T] {
	r := make(Matrix[T], len(m))
	for i := range r {
		r[i] = make([]T, len(o[0]))
		for j := range r[i] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return r
}

type Cache[K comparable, V any] struct {
	m     map[K]V
	order []K
	max   int
	onEv  func(K, V)
}
type CacheOpt[K comparable, V any] func(*Cache[K, V])

func WithEvict[K comparable, V any](f func(K, V)) CacheOpt[K, V] {
	return func(c *Cache[K, V]) { c.onEv = f }
}
func NewCache[K comparable, V any](max int, opts ...CacheOpt[K, V]) *Cache[K, V] {
	c := &Cache[K, V]{m: make(map[K]V), max: max}
	for _, o := range opts {
		o(c)
	}
	return c
}
func (c *Cache[K, V]) Put(k K, v V) {
	if _, ok := c.m[k]; !ok {
		if len(c.order) == c.max {
			old := c.order[0]
			c.order = c.order[1:]
			if c.onEv != nil {
				c.onEv(old, c.m[old])
			}
			delete(c.m, old)
		}
		c.order = append(c.order, k)
	}
	c.m[k] = v
}

type Num2[T Number] struct{ v T }

func (n Num2[T]) Conv[U Number](f func(T) U) Num2[U] { return Num2[U]{f(n.v)} }

type StrMap[V any] = map[string]V
type Rec[T any] struct {
	Val  T
	Kids []Rec[T]
}

func (r Rec[T]) Depth() int {
	d := 0
	for _, k := range r.Kids {
		d = max(d, k.Depth())
	}
	return d + 1
}

var errNeg = errors.New("neg")

func main() {
	xs := []int{1, 2, 3, 4, 5}
	fmt.Println(Map(xs, func(x int) string { return strings.Repeat("*", x) }), Filter(xs, func(x int) bool { return x%2 == 1 }), Reduce(xs, "", func(a string, x int) string { return a + fmt.Sprint(x) }), Sum(1.5, 2.5), Sum[int8](100, 27, 1), Keys(map[string]bool{"z": true, "a": false}))
	s := SetOf(1, 2).Union(SetOf(2, 3))
	fmt.Println(len(s), s.Has(3), s)
	p := MakePair("a", 1)
	fmt.Printf("%v %v %T %+v\n", p, p.Swap(), p.Swap(), Pair[Pair[int, string], []int]{})
	fmt.Println(Some(3).OrElse(4), None[string]().OrElse("d"), Try(func() int { return xs[9] }), Try(func() string { return "fine" }))
	l := (&List[string]{}).Push("x").Push("y").Push("z")
	for i, v := range l.All() {
		if i == 2 {
			break
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println(l.n)
	var t Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox the end") {
		t.Put(w, i)
	}
	t.Walk(func(k string, v int) { fmt.Print(k, ":", v, " ") })
	fmt.Println(Largest(Sq(2), Sq(3), Sq(1)), Build[conf]("a", "b"), Join([]MyInt{1, 2}), TypeName(MyInt(1)), TypeName([]int{}), TypeName(3), TypeName(struct{ A []MyInt }{}))
	calls := 0
	var fib func(int) int
	fib = Memo(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	})
	fmt.Println(fib(50), calls, Compose(strings.ToUpper, func(s string) int { return len(s) })("abc"), *Ptr(3), **Ptr(Ptr("q")))
	for a, b := range Zip(slices.Values(xs), slices.Values([]string{"a", "b"})) {
		fmt.Print(a, b, " ")
	}
	fmt.Println(Vec[float64]{1, 2}.Dot(Vec[float64]{3, 4}), Matrix[int]{{1, 2}, {3, 4}}.Mul(Matrix[int]{{0, 1}, {1, 0}}))
	c := NewCache(2, WithEvict(func(k string, v int) { fmt.Print("evict ", k, v, " ") }))
	for i, k := range []string{"a", "b", "a", "c", "d"} {
		c.Put(k, i)
	}
	fmt.Println(c.m, c.order)
	fmt.Println(Num2[int]{3}.Conv(func(i int) float64 { return float64(i) / 2 }))
	var sm StrMap[[]int] = map[string][]int{"k": {1}}
	fmt.Printf("%v %T %T\n", sm, sm, Rec[StrMap[int]]{})
	fmt.Println(Rec[int]{1, []Rec[int]{{2, nil}, {3, []Rec[int]{{4, nil}}}}}.Depth())
	f := Map[int, float64]
	fmt.Println(f(xs[:2], func(i int) float64 { return float64(i) / 4 }))
	sort.Sort(sort.Reverse(sort.IntSlice(xs)))
	fmt.Println(xs, min(2, 1.5), errors.Is(fmt.Errorf("%w", errNeg), errNeg))
	fmt.Printf("%T %T %T\n", Map[string, int], &Tree[string, *List[int]]{}, Option[map[string]Set[int]]{})
}
