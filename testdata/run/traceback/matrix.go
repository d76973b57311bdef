package main

import (
	"fmt"
)

type Matrix [][]float64

func (m Matrix) at(i, j int) float64 { return m[i][j] }
func (m Matrix) row(i int) []float64 { return m[i] }
func sum(m Matrix, n int) (s float64) {
	for i := 0; i < n; i++ {
		for j := range m.row(i) {
			s += m.at(i, j)
		}
	}
	return
}
func main() {
	m := Matrix{{1, 2}, {3, 4}}
	fmt.Println(sum(m, 2))
	fmt.Println(sum(m, 3))
}
