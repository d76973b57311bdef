// Type arguments that only constraints can tell: core types, methods, chains of parameters.
package main

import "fmt"

type Celsius float64
type Readings []Celsius

func Map[S ~[]E, E, R any](s S, f func(E) R) []R {
	out := make([]R, 0, len(s))
	for _, e := range s {
		out = append(out, f(e))
	}
	return out
}

func Keep[S ~[]E, E any](s S, ok func(E) bool) S {
	var out S
	for _, e := range s {
		if ok(e) {
			out = append(out, e)
		}
	}
	return out
}

type Setter[T any] interface {
	*T
	Set(string)
}

type Flag struct{ v string }

func (f *Flag) Set(s string) { f.v = "<" + s + ">" }

func Parse[T any, P Setter[T]](args ...string) []T {
	out := make([]T, len(args))
	for i, a := range args {
		P(&out[i]).Set(a)
	}
	return out
}

func Index[M ~map[K]V, K comparable, V any](m M, ks ...K) []V {
	var out []V
	for _, k := range ks {
		out = append(out, m[k])
	}
	return out
}

func Drain[C ~chan E, E any](c C) (all []E) {
	for e := range c {
		all = append(all, e)
	}
	return
}

func Apply[F ~func(A) B, A, B any](f F, a A) B { return f(a) }

type Prices map[string]int
type Queue chan rune
type Shout func(string) string

func Double[T interface{ ~int | ~float64 }](t T) T { return t + t }

func main() {
	r := Readings{20.5, 30.25, -4}
	warm := Keep(r, func(c Celsius) bool { return c > 0 })
	fmt.Printf("%T %v\n", warm, warm)
	fmt.Printf("%T\n", Map(r, func(c Celsius) string { return fmt.Sprint(float64(c)) }))
	fmt.Printf("%T %v\n", Parse[Flag]("a", "b"), Parse[Flag]("a", "b"))
	fmt.Println(Index(Prices{"tea": 3, "milk": 1}, "milk", "tea", "none"))
	q := make(Queue, 3)
	q <- 'x'
	q <- 'y'
	close(q)
	fmt.Printf("%T %q\n", Drain(q), Drain(q))
	fmt.Println(Apply(Shout(func(s string) string { return s + "!" }), "hey"))
	fmt.Println(Map([]int{1, 2}, Double), Map(Readings{1.5}, Double))
}
