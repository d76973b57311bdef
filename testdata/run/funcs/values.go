// Functions as values: nil, comparison with nil, in maps, slices, structs, channels, of many types.
package main

import "fmt"

type Op func(float64, float64) float64
type H struct {
	f    func(...string) int
	name string
}

func add(a, b float64) float64     { return a + b }
func apply(f Op, a, b float64) any { return f(a, b) }
func multi() (int, string, error)  { return 1, "s", nil }
func take(i int, s string, e error) string {
	return fmt.Sprint(i, s, e)
}
func variadic(pre string, xs ...int) string { return fmt.Sprint(pre, len(xs), xs, xs == nil) }
func ret() func() func() string {
	return func() func() string { return func() string { return "deep" } }
}
func nothing()                    {}
func blank(_ int, _, c string, _ ...any) string { return c }
func unnamed(int, string) int     { return 3 }

func main() {
	var f func()
	fmt.Println(f == nil, nothing == nil, f != nil)
	f = nothing
	fmt.Println(f == nil)
	fmt.Println(apply(add, 1, 2), apply(func(a, b float64) float64 { return a * b }, 3, 4), apply(Op(add), 5, 6))
	fmt.Println(take(multi()))
	fmt.Println(multi())
	fmt.Println(variadic("a"), variadic("b", 1), variadic("c", 1, 2), variadic("d", []int{3}...), variadic("e", nil...), variadic("f", []int{}...))
	fmt.Println(ret()()())
	ops := map[string]Op{"+": add, "-": func(a, b float64) float64 { return a - b }}
	fmt.Println(ops["+"](1, 1), ops["-"](1, 1), ops["*"] == nil)
	h := H{func(s ...string) int { return len(s) }, "h"}
	fmt.Println(h.f("a", "b"), h.f(), h.name)
	ch := make(chan func() int, 1)
	ch <- func() int { return 42 }
	fmt.Println((<-ch)())
	fmt.Println(blank(1, "b", "c"), blank(1, "", "d", 1, 2), unnamed(1, ""))
	s := []int{1, 2, 3}
	func(xs ...int) { xs[0] = 100 }(s...)
	fmt.Println(s)
	func() {
		defer func() { fmt.Println(recover()) }()
		var g func(int) int
		fmt.Println(g(1))
	}()
	type rec func(int) rec
	var r rec
	n := 0
	r = func(i int) rec { n += i; return r }
	r(1)(2)(3)
	fmt.Println(n)
	fmt.Printf("%T %T %T %T\n", add, variadic, multi, h.f)
	var i any = add
	fmt.Println(i.(func(float64, float64) float64)(2, 3))
	_, ok := i.(Op)
	fmt.Println(ok)
	var many = func(a int8, b string, c float32, d []int, e any, g [3]int16, h bool) string {
		return fmt.Sprint(a, b, c, d, e, g, h)
	}
	fmt.Println(many(-1, "s", 1.5, []int{1}, nil, [3]int16{1, 2, 3}, true))
}
