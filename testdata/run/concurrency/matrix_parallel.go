package main

import (
	"fmt"
	"sync"
)

func main() {
	const n = 24
	a, b := [n][n]int{}, [n][n]int{}
	for i := range n {
		for j := range n {
			a[i][j], b[i][j] = i+j, i-j
		}
	}
	var c [n][n]int
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			for j := range n {
				for k := range n {
					c[i][j] += a[i][k] * b[k][j]
				}
			}
		})
	}
	wg.Wait()
	trace, sum := 0, 0
	for i := range n {
		trace += c[i][i]
		for _, v := range c[i] {
			sum += v
		}
	}
	fmt.Println(trace, sum, c[3][4])
}
