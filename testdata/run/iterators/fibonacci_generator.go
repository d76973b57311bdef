package main

import (
	"fmt"
	"iter"
)

func fib() iter.Seq2[int, uint64] {
	return func(yield func(int, uint64) bool) {
		a, b := uint64(0), uint64(1)
		for i := 0; yield(i, a); i++ {
			a, b = b, a+b
		}
	}
}

func primes() iter.Seq[int] {
	return func(yield func(int) bool) {
		var found []int
	next:
		for n := 2; ; n++ {
			for _, p := range found {
				if p*p > n {
					break
				}
				if n%p == 0 {
					continue next
				}
			}
			found = append(found, n)
			if !yield(n) {
				return
			}
		}
	}
}

func main() {
	for i, f := range fib() {
		if i > 90 {
			fmt.Println(i, f)
			break
		}
	}
	sum := 0
	for p := range primes() {
		if p > 100 {
			break
		}
		sum += p
	}
	fmt.Println(sum)
}
