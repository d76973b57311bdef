// Out-of-range conversions to 64-bit kinds, NaN and infinities.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, f := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1e19, -1e19, 1e300, 9.223372036854775807e18} {
		fmt.Println(f, int64(f), int(f))
	}
	for _, f := range []float64{math.Inf(1), 1e20, 1.8446744073709552e19} {
		fmt.Println(f, uint64(f), uint(f))
	}
	for _, f := range []float64{math.NaN(), 3e9, -3e9, 1e10, 1e19} {
		fmt.Println(f, int32(f))
	}
	for _, f := range []float64{-1, -1.5, -100} {
		fmt.Println(f, uint64(f), uint32(int64(f)))
	}
	for _, f := range []float64{300, -300, 70000, 1e6} {
		fmt.Println(f, int8(f), uint8(f), int16(f), uint16(f))
	}
	for _, f := range []float64{5e9, 1e12, -5} {
		fmt.Println(f, uint32(f))
	}
}
