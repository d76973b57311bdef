package main

import "fmt"

func Memo[K comparable, V any](f func(K) V) func(K) V {
	cache := map[K]V{}
	return func(k K) V {
		if v, ok := cache[k]; ok {
			return v
		}
		v := f(k)
		cache[k] = v
		return v
	}
}

func Counter[T ~int | ~float64](step T) (inc func() T, reset func(T)) {
	var n T
	inc = func() T { n += step; return n }
	reset = func(v T) { n = v }
	return
}

func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

func main() {
	calls := 0
	sq := Memo(func(n int) int { calls++; return n * n })
	fmt.Println(sq(4), sq(4), sq(5), calls)
	inc, reset := Counter(0.5)
	inc()
	fmt.Println(inc())
	reset(10)
	fmt.Println(inc())
	fmt.Println(Curry(func(s string, n int) string { return fmt.Sprint(s, n) })("a")(1))
}
