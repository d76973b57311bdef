package main

import "fmt"

func gen(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			out <- i
		}
	}()
	return out
}

func stage[A, B any](in <-chan A, f func(A) B) <-chan B {
	out := make(chan B)
	go func() {
		defer close(out)
		for v := range in {
			out <- f(v)
		}
	}()
	return out
}

func main() {
	squares := stage(gen(10), func(n int) int { return n * n })
	texts := stage(squares, func(n int) string { return fmt.Sprintf("<%d>", n) })
	for t := range texts {
		fmt.Print(t, " ")
	}
	fmt.Println()
	long := gen(5)
	for i := range 30 {
		long = stage(long, func(n int) int { return n + i })
	}
	for v := range long {
		fmt.Println(v)
	}
}
