// A numeric program: square roots, pi, e.
package main

import (
	"fmt"
	"math"
)

func sqrt(x float64) (z float64, n int) {
	z = x
	for n = 0; n < 100; n++ {
		next := z - (z*z-x)/(2*z)
		if math.Abs(next-z) < 1e-15*next {
			return next, n
		}
		z = next
	}
	return
}

func main() {
	for _, x := range []float64{2, 9, 1e10, 0.5, 1e-8} {
		z, n := sqrt(x)
		fmt.Println(x, z, n, math.Sqrt(x))
	}
	pi := 0.0
	for k := 0; k < 1000; k++ {
		term := 1 / float64(2*k+1)
		if k%2 == 1 {
			term = -term
		}
		pi += 4 * term
	}
	fmt.Println(pi, math.Pi, math.Pi-pi)
	e, term := 1.0, 1.0
	for n := 1; term > 1e-17; n++ {
		term /= float64(n)
		e += term
	}
	fmt.Printf("%.15f %v\n", e, e == math.E)
	var h float32 = 1
	for h+1 != 1 {
		h /= 2
	}
	fmt.Println(h)
	fmt.Println(math.Floor(-1.5), math.Ceil(1.2), math.Trunc(-1.7), math.Mod(7, -3), math.Pow(2, 0.5), math.Hypot(3, 4))
}
