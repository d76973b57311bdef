// Floats are printed in their shortest form.

package main

import (
	"math"
)

func main() {
	for _, f := range []float64{100, 1e20, 1e21, 123456789, 0.0001, 0.00001, 1.2345678901234567e14, math.Inf(-1), math.NaN(), math.MaxFloat64, 5e-324, -0.5} {
		println(f, float32(f), complex(f, -f))
	}
	panic(1e21)
}
