// Closures and static state inside generic functions: each instance has its own code, each call its own variables.
package main

import "fmt"

func counter[T any](step T, add func(T, T) T) func() T {
	var n T
	return func() T {
		n = add(n, step)
		return n
	}
}
func memo[K comparable, V any](f func(K) V) (func(K) V, func() int) {
	seen := map[K]V{}
	misses := 0
	return func(k K) V {
			if v, ok := seen[k]; ok {
				return v
			}
			misses++
			v := f(k)
			seen[k] = v
			return v
		}, func() int { return misses }
}
func fix[A, B any](f func(func(A) B) func(A) B) func(A) B {
	var g func(A) B
	g = func(a A) B { return f(g)(a) }
	return g
}
func loopers[T any](ts ...T) (fs []func() T) {
	for _, t := range ts {
		fs = append(fs, func() T { return t })
	}
	return
}
func deferred[T fmt.Stringer](ts []T) (out string) {
	for _, t := range ts {
		defer func() { out += t.String() }()
	}
	return "start:"
}

type s string

func (x s) String() string { return "[" + string(x) + "]" }

func main() {
	i := counter(2, func(a, b int) int { return a + b })
	t := counter("ab", func(a, b string) string { return a + b })
	i()
	fmt.Println(i(), t(), t(), i())
	sq, misses := memo(func(n int) int { return n * n })
	fmt.Println(sq(3), sq(3), sq(4), misses())
	fact := fix(func(self func(int) int) func(int) int {
		return func(n int) int {
			if n < 2 {
				return 1
			}
			return n * self(n-1)
		}
	})
	fmt.Println(fact(10))
	for _, f := range loopers("x", "y") {
		fmt.Print(f())
	}
	for _, f := range loopers(1.5, 2) {
		fmt.Print(" ", f())
	}
	fmt.Println()
	fmt.Println(deferred([]s{"a", "b"}))
}
