package main

import (
	"fmt"
)

func area(s any) float64 {
	switch v := s.(type) {
	case int:
		return float64(v)
	case []float64:
		return v[0] * v[1]
	default:
		panic(fmt.Sprintf("unknown shape %T", v))
	}
}
func main() {
	fmt.Println(area(2), area([]float64{2, 3}))
	fmt.Println(area("circle"))
}
