// Variadic parameters: nil, forwarding, aliasing, any, with receivers and closures.
package main

import "fmt"

func f(xs ...int) string         { return fmt.Sprint(len(xs), cap(xs) >= len(xs), xs == nil) }
func g(p string, xs ...any) int  { return len(xs) }
func fwd(xs ...any) int          { return g("p", xs...) + g("p", xs) }
func mut(xs ...int)              { for i := range xs { xs[i]++ } }
func last[T any](xs ...T) (r T)  { if n := len(xs); n > 0 { r = xs[n-1] }; return }
func fns(fs ...func() int) (n int) { for _, f := range fs { n += f() }; return }

type T struct{}

func (T) m(xs ...string) int { return len(xs) }

func two() (int, int)        { return 1, 2 }
func three() (string, int, error) { return "s", 1, nil }

func main() {
	fmt.Println(f(), f(nil...), f([]int{}...), f(1), f(two()))
	fmt.Println(g("a"), g("a", nil), g("a", nil, nil), g("a", []any{1, 2}...), g("a", []int{1, 2}), g(three()))
	fmt.Println(fwd(), fwd(1), fwd(1, 2))
	s := []int{1, 2, 3}
	mut(s...)
	mut(s[0], s[1])
	mut(s[1:]...)
	fmt.Println(s, last(s...), last[string](), last("a", "b"), last[any](1, "x"))
	fmt.Println(T{}.m(), T.m(T{}, "a"), (&T{}).m([]string{"a", "b"}...))
	h := T{}.m
	fmt.Println(h("x", "y", "z"), fns(), fns(func() int { return 1 }, func() int { return 2 }))
	v := func(a int, b ...string) string { return fmt.Sprint(a, b) }
	fmt.Println(v(1), v(1, "b"), v(2, []string{"c", "d"}...))
	var vf func(...int) string = f
	fmt.Printf("%T %s\n", vf, vf(1, 2))
	defer func(xs ...int) { fmt.Println("deferred", xs) }(1, 2)
	var e []error
	fmt.Println(last(e...) == nil)
}
