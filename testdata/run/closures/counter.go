package main

import "fmt"

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 0 }
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

type op func(float64, float64) float64

func main() {
	next, reset := counter()
	next()
	next()
	fmt.Println(next())
	reset()
	fmt.Println(next())
	f := fib()
	for range 10 {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	add := func(n int) func(int) int { return func(x int) int { return x + n } }
	fmt.Println(compose(add(1), add(10), func(x int) int { return x * x })(4))
	var funcs []func() int
	for i := 0; i < 3; i++ {
		funcs = append(funcs, func() int { i *= 10; return i })
	}
	for _, g := range funcs {
		fmt.Print(g(), g(), " ")
	}
	fmt.Println()
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10))
	ops := map[string]op{"+": func(a, b float64) float64 { return a + b }, "/": func(a, b float64) float64 { return a / b }}
	fmt.Println(ops["+"](1, 2), ops["/"](1, 4))
	x := 1
	inc := func() { x++ }
	y := x
	inc()
	fmt.Println(x, y)
	func(a, b int, rest ...string) {
		fmt.Println(a, b, rest, len(rest))
	}(1, 2, "a", "b")
	variadic := func(xs ...int) (n int) {
		for _, x := range xs {
			n += x
		}
		return
	}
	fmt.Println(variadic(), variadic(1), variadic([]int{1, 2, 3}...))
	s := struct{ f func() string }{func() string { return "field func" }}
	fmt.Println(s.f())
	for i := 0; i < 6; i++ {
		defer func() { fmt.Print(i, " ") }()
		i++
	}
}
