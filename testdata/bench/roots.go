package main

import (
	"fmt"
	"math"
)

func main() {
	sum := 0.0
	for i := range 1000000 {
		x := float64(i)
		r := math.Sqrt(x)
		sum += math.Abs(math.Floor(r) - r)
		sum += math.Max(x, 3) - math.Min(x, 2)
		if math.IsNaN(sum) {
			break
		}
	}
	for i := range 200000 {
		x := float64(i) / 1000
		sum += math.Sin(x)*math.Cos(x) + math.Pow(x, 1.5) + math.Exp(-x) + math.Log(x+1) + math.Hypot(x, 3)
	}
	fmt.Printf("%.4f\n", sum)
}
