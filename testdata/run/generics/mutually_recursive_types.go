// Generic types that refer to each other and to themselves with other arguments.
package main

import (
	"fmt"
	"strings"
)

type Tree[K interface{ ~int | ~string }, V any] struct {
	root *branch[K, V]
	size int
}
type branch[K interface{ ~int | ~string }, V any] struct {
	key         K
	val         V
	left, right *branch[K, V]
	owner       *Tree[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) *Tree[K, V] {
	p := &t.root
	for *p != nil {
		switch {
		case k < (*p).key:
			p = &(*p).left
		case k > (*p).key:
			p = &(*p).right
		default:
			(*p).val = v
			return t
		}
	}
	*p = &branch[K, V]{key: k, val: v, owner: t}
	t.size++
	return t
}
func (b *branch[K, V]) walk(f func(K, V)) {
	if b != nil {
		b.left.walk(f)
		f(b.key, b.val)
		b.right.walk(f)
	}
}

type Expr[T any] interface{ Eval(env Env[T]) T }
type Env[T any] map[string]Expr[T]
type Lit[T any] struct{ v T }
type Var[T any] string
type Bin[T any] struct {
	op   func(T, T) T
	a, b Expr[T]
}

func (l Lit[T]) Eval(Env[T]) T     { return l.v }
func (v Var[T]) Eval(env Env[T]) T { return env[string(v)].Eval(env) }
func (b Bin[T]) Eval(env Env[T]) T { return b.op(b.a.Eval(env), b.b.Eval(env)) }

type Json interface{ render(*strings.Builder) }
type Obj[T Json] map[string]T
type Arr[T Json] []T
type Str string

func (s Str) render(b *strings.Builder) { fmt.Fprintf(b, "%q", string(s)) }
func (a Arr[T]) render(b *strings.Builder) {
	b.WriteByte('[')
	for i, e := range a {
		if i > 0 {
			b.WriteByte(',')
		}
		e.render(b)
	}
	b.WriteByte(']')
}

func main() {
	t := (&Tree[string, int]{}).Put("m", 1).Put("c", 2).Put("x", 3).Put("c", 9)
	t.root.walk(func(k string, v int) { fmt.Print(k, "=", v, " ") })
	fmt.Println(t.size, t.root.left.owner == t)
	env := Env[float64]{"x": Lit[float64]{4}}
	add := func(a, b float64) float64 { return a + b }
	env["y"] = Bin[float64]{add, Var[float64]("x"), Lit[float64]{0.5}}
	fmt.Println(Bin[float64]{add, Var[float64]("y"), Var[float64]("x")}.Eval(env))
	var b strings.Builder
	Arr[Arr[Str]]{{"a", "b"}, {}, {"c"}}.render(&b)
	fmt.Println(b.String())
	fmt.Printf("%T %T\n", t.root, Arr[Arr[Str]]{})
}
