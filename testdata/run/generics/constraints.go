// Constraints: unions, approximations, methods, comparable, core types, inference.
package main

import (
	"cmp"
	"fmt"
	"strconv"
)

type Signed interface{ ~int | ~int8 | ~int16 | ~int32 | ~int64 }
type Float interface{ ~float32 | ~float64 }
type Num interface{ Signed | Float }
type Stringish interface {
	~string | ~[]byte
}
type ShowInt interface {
	~int
	String() string
}
type MyInt int

func (m MyInt) String() string { return "MyInt(" + strconv.Itoa(int(m)) + ")" }

func Abs[T Num](x T) T {
	if x < 0 {
		return -x
	}
	return x
}
func Len[S Stringish](s S) int        { return len(s) }
func First[S Stringish](s S) byte     { return s[0] }
func Show[T ShowInt](x T) string      { return x.String() + "/" + strconv.Itoa(int(x)+1) }
func Index[T comparable](xs []T, x T) int {
	for i, y := range xs {
		if x == y {
			return i
		}
	}
	return -1
}
func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	var ks []K
	for k := range m {
		i := 0
		for i < len(ks) && ks[i] < k {
			i++
		}
		ks = append(ks[:i], append([]K{k}, ks[i:]...)...)
	}
	return ks
}
func Map[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, 0, len(s))
	for _, e := range s {
		r = append(r, f(e))
	}
	return r
}
func Grow[S ~[]E, E any](s S, e E) S { return append(s, e) }
func Ptr[T any](x T) *T              { return &x }
func Zero[T any]() (z T)             { return }
func Conv[To, From Num](x From) To   { return To(x) }
func Apply[T any](x T, fs ...func(T) T) T {
	for _, f := range fs {
		x = f(x)
	}
	return x
}

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ v string }

func (c *Conf) Set(s string) { c.v = s }
func Build[T any, P Setter[T]](s string) T {
	var t T
	P(&t).Set(s)
	return t
}

type Ints []int

func (s Ints) Sum() (n int) {
	for _, x := range s {
		n += x
	}
	return
}

type Matrix[T Num] [2][2]T

func (m Matrix[T]) Mul(o Matrix[T]) (r Matrix[T]) {
	for i := range 2 {
		for j := range 2 {
			for k := range 2 {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}

func main() {
	fmt.Println(Abs(-3), Abs(2.5), Abs(MyInt(-4)), Abs[float32](-1))
	fmt.Println(Len("héllo"), Len([]byte{1, 2}), First("abc"), Show(MyInt(7)))
	fmt.Println(Index([]string{"a", "b"}, "b"), Index([]any{1, "x", nil}, any("x")), Index([][2]int{{1, 2}}, [2]int{1, 2}))
	fmt.Println(Keys(map[string]int{"b": 1, "a": 2, "c": 3}), Keys(map[MyInt]bool{3: true, 1: true}))
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i * i) }), Map(Ints{1}, func(i int) MyInt { return MyInt(i) }))
	g := Grow(Ints{1, 2}, 3)
	fmt.Printf("%T %v %d\n", g, g, g.Sum())
	fmt.Println(*Ptr("p"), Zero[int](), Zero[*int]() == nil, Zero[[2]string](), Conv[int](3.9), Conv[float64](MyInt(3)))
	fmt.Println(Apply(3, func(i int) int { return i + 1 }, func(i int) int { return i * 10 }))
	fmt.Println(Build[Conf]("built"))
	m := Matrix[float64]{{1, 1}, {1, 0}}
	fmt.Println(m.Mul(m).Mul(m), Matrix[int8]{{100, 100}, {1, 1}}.Mul(Matrix[int8]{{2, 0}, {0, 2}}))
	f := Abs[int]
	fmt.Printf("%T %d\n", f, f(-9))
	var h func([]string, string) int = Index
	fmt.Println(h([]string{"q"}, "q"))
}

func (m MyInt) fromInt2() int { return int(m) }

var _ = MyInt.fromInt2
