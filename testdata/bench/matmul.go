package main

import "fmt"

func matrix(n int) [][]float64 {
	m := make([][]float64, n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = float64(i-j) * float64(i+j) / float64(n)
		}
	}
	return m
}

func main() {
	n := 200
	a, b := matrix(n), matrix(n)
	c := make([][]float64, n)
	for i := range c {
		c[i] = make([]float64, n)
		for j := 0; j < n; j++ {
			sum := 0.0
			for k := 0; k < n; k++ {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
	fmt.Println(c[n/2][n/2], c[1][2])
}
