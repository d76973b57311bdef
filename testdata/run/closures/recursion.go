// Recursive closures, Y combinator, memo, mutual recursion, continuation passing, generators.
package main

import "fmt"

type rec func(rec) func(int) int

func main() {
	y := func(f func(func(int) int) func(int) int) func(int) int {
		g := rec(func(r rec) func(int) int {
			return f(func(n int) int { return r(r)(n) })
		})
		return g(g)
	}
	fact := y(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n == 0 {
				return 1
			}
			return n * self(n-1)
		}
	})
	fmt.Println(fact(5), fact(20))
	memo := map[int]int{}
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := memo[n]; ok {
			return v
		}
		v := fib(n-1) + fib(n-2)
		memo[n] = v
		return v
	}
	fmt.Println(fib(90), len(memo))
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n > 0 && even(n-1) }
	fmt.Println(even(100), odd(7), even(7))
	var walk func(n int, k func(int)) 
	walk = func(n int, k func(int)) {
		if n == 0 {
			k(1)
			return
		}
		walk(n-1, func(m int) { k(m * 2) })
	}
	walk(20, func(r int) { fmt.Println(r) })
	gen := func() func() (int, bool) {
		i, xs := 0, []int{3, 1, 2}
		return func() (v int, ok bool) {
			if ok = i < len(xs); ok {
				v = xs[i]
				i++
			}
			return
		}
	}()
	for v, ok := gen(); ok; v, ok = gen() {
		fmt.Print(v, " ")
	}
	fmt.Println()
	compose := func(fs ...func(int) int) func(int) int {
		return func(x int) int {
			for i := len(fs) - 1; i >= 0; i-- {
				x = fs[i](x)
			}
			return x
		}
	}
	add := func(n int) func(int) int { return func(x int) int { return x + n } }
	mul := func(n int) func(int) int { return func(x int) int { return x * n } }
	fmt.Println(compose(add(1), mul(10), add(2))(3), compose()(7))
	curry := func(a int) func(int) func(int) int {
		return func(b int) func(int) int { return func(c int) int { return a*100 + b*10 + c } }
	}
	fmt.Println(curry(1)(2)(3))
	handlers := map[string]func(...string) string{}
	handlers["help"] = func(a ...string) string { return fmt.Sprint(len(handlers), a) }
	handlers["echo"] = func(a ...string) string { return handlers["help"](a...) + "!" }
	fmt.Println(handlers["echo"]("x", "y"))
}
