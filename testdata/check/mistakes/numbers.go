package main

func average(xs []float64) float64 {
	total := 0
	for _, x := range xs {
		total += x
	}
	return total / len(xs)
}
func percent(a, b int) float64 { return a / b * 100.0 }
func half(x float64) int      { return x / 2 }
func power(x int, y uint) int { return x ** y }

func main() {}
