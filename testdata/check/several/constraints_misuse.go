package main

import "fmt"

type Num interface{ ~int | ~float64 }
type Bad interface{ int; string }
type MyInt int
type Tilde interface{ ~MyInt }
type Meth interface{ fmt.Stringer | int }
type Comp interface{ comparable | int }
type Over interface{ int | ~int }

var x Num
var y []comparable

func f(n Num) {}
func g[T Num](t T) {
	var i int = t
	t = 1.5
	t.foo()
	_ = t % 2
	_ = t[0]
	for range t {
	}
	switch t.(type) {
	}
	_ = t == nil
	_ = len(t)
	_ = string(t)
}
func h[T any](a, b T) bool { return a == b }
func k[T comparable](a, b T) bool { return a < b }
func l[T interface{ m() }](t T) { t.n() }
func m[T []int | map[int]int](t T) { t[0] = 1; _ = append(t, 1) }
func n[T ~[]E, E any](t T) E { return t }
func o[T any](t T) { t() }
func p[T *int | *string](t T) { _ = *t }
func q[T](t T) {}
func r[T int](T) { var T int }
func s[T, T any]() {}
func t[P Q, Q any](p P) {}

type U[T any] interface{ T }
type V[T any] T
type W[T any] struct{ T }

func (w W[int]) get() int { return 0 }
func (w W) set()          {}
func (w W[A, B]) two()    {}

func main() { ~1; _ = ~x }
