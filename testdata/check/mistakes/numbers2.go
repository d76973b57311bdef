package main

import "math"

func main() {
	n := 10
	r := math.Sqrt(n)
	var i int = r
	var f float64 = n
	_ = n * 1.5
	_ = math.Pi * n
	_ = math.Max(n, 2)
	_ = math.Floor(2.5) + n
	var u uint = n
	var b byte = n
	for i := 0; i < f; i++ {
	}
	_ = n % 2.5
	_ = int(r) + f
}
