package main

import "fmt"

type Num interface{ ~int | ~float64 }
type Matrix[T Num] [][]T

func NewMatrix[T Num](r, c int, f func(i, j int) T) Matrix[T] {
	m := make(Matrix[T], r)
	for i := range m {
		m[i] = make([]T, c)
		for j := range m[i] {
			m[i][j] = f(i, j)
		}
	}
	return m
}
func (m Matrix[T]) Mul(n Matrix[T]) Matrix[T] {
	return NewMatrix(len(m), len(n[0]), func(i, j int) (s T) {
		for k := range n {
			s += m[i][k] * n[k][j]
		}
		return
	})
}
func (m Matrix[T]) T() Matrix[T] {
	return NewMatrix(len(m[0]), len(m), func(i, j int) T { return m[j][i] })
}

func main() {
	a := NewMatrix(2, 3, func(i, j int) int { return i*3 + j })
	fmt.Println(a, a.T(), a.Mul(a.T()))
	b := NewMatrix(1, 2, func(i, j int) float64 { return 0.5 * float64(j+1) })
	fmt.Println(b.Mul(b.T()))
	defer func() { fmt.Println(recover()) }()
	a.Mul(a)
}
