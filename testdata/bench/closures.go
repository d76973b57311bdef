package main

import "fmt"

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func apply(xs []int, f func(int) int) {
	for i, x := range xs {
		xs[i] = f(x)
	}
}

func compose(f, g func(int) int) func(int) int { return func(x int) int { return g(f(x)) } }

func main() {
	xs := make([]int, 1000)
	next := counter()
	add := 3
	f := compose(func(x int) int { return x + add }, func(x int) int { return x ^ 5 })
	for range 1000 {
		xs[next()%1000]++
		apply(xs, f)
	}
	sum := 0
	for _, x := range xs {
		sum += x
	}
	fmt.Println(sum, next())
}
