package main

import (
	"fmt"
	"sync"
)

func Parallel[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	var wg sync.WaitGroup
	for i, v := range in {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = f(v)
		}()
	}
	wg.Wait()
	return out
}

func Gen[T any](vs ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, v := range vs {
			c <- v
		}
	}()
	return c
}

func Pipe[A, B any](in <-chan A, f func(A) B) <-chan B {
	out := make(chan B)
	go func() {
		for v := range in {
			out <- f(v)
		}
		close(out)
	}()
	return out
}

func main() {
	fmt.Println(Parallel([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i * i) }))
	for s := range Pipe(Pipe(Gen(1, 2, 3), func(i int) float64 { return float64(i) / 4 }), func(f float64) string { return fmt.Sprint("<", f, ">") }) {
		fmt.Print(s)
	}
	fmt.Println()
}
