// Floating-point and complex numbers under every verb and flag.
package main

import (
	"fmt"
	"math"
)

func main() {
	values := []any{0.0, math.Copysign(0, -1), 1.0, -1.5, 0.1, 2.5, 1e6, 1e21, 123456789.0, 1e-7, math.Pi, 1e300, math.Inf(1), math.Inf(-1), math.NaN(),
		float32(0.1), float32(16777216), float32(3.4e38), 1 + 2i, complex(math.Inf(1), math.NaN()), complex64(0.5 - 0.25i)}
	for _, v := range values {
		for _, verb := range []string{"v", "g", "G", "e", "E", "f", "F", "b", "x", "X", "d"} {
			for _, f := range []string{"", "+", " ", "#", "-", "0", "+0"} {
				for _, s := range []string{"", "14.2", ".0"} {
					format := "%" + f + s + verb
					fmt.Printf("["+format+"] ", v)
				}
			}
			fmt.Println()
		}
	}
	for i := -8; i < 25; i++ {
		x := math.Pow10(i) * 1.5
		fmt.Println(x, float32(x), fmt.Sprint(-x), fmt.Sprintf("%.3g|%#.3g|%.10g", x, x, x))
	}
}
