// Floats against integers and each other: rounding, truncation, comparison at the precision's edge.
package main

import (
	"fmt"
	"math"
)

func main() {
	const big = 1 << 53
	f := float64(big)
	fmt.Println(f == f+1, f+2 == f+1, int64(f)+1 == int64(f+1), float64(big+1) == f)
	var g float32 = 1 << 24
	fmt.Println(g == g+1, float64(g)+1 == float64(g+1), float32(0.1) == 0.1, float64(float32(0.1)) == 0.1)
	for _, x := range []float64{0.5, 1.5, 2.5, -0.5, -1.5, 1e15 + 0.5, 0.49999999999999994} {
		fmt.Println(math.Round(x), math.RoundToEven(x), math.Floor(x), math.Ceil(x), math.Trunc(x), int(x), int(x+0.5))
	}
	a, b := 0.1+0.2, 0.3
	fmt.Println(a == b, a > b, math.Abs(a-b) < 1e-15, a-b, float32(a) == float32(b))
	s := 0.0
	for range 1000 {
		s += 0.001
	}
	fmt.Println(s, s == 1, float32(s))
	fmt.Println(math.Nextafter(1, 2), math.Nextafter32(1, 2), math.Float64bits(1.5), math.Float32bits(1.5), math.Float64frombits(0x7ff8000000000001))
	m, e := math.Frexp(10)
	i, fr := math.Modf(-3.25)
	fmt.Println(m, e, i, fr, math.Ldexp(0.5, 4), math.Signbit(-0.0), math.Copysign(3, -1), math.Remainder(10, 3), math.Mod(-7, 3))
	fmt.Println(math.IsNaN(math.Sqrt(-1)), math.IsInf(math.Exp(1000), 1), math.Log(0), math.Pow(0, -1), math.Inf(1)-math.Inf(1) == 0, math.MaxFloat64*2 > math.MaxFloat64)
	var d float64 = 7
	d /= 2
	d -= 0.5
	fmt.Println(d, d == 3, int(d)/2, d/2, 7/2*1.0, float64(7/2), float64(7)/2)
	x := []float64{3, 1, math.Inf(-1), 2}
	lo, hi := math.MaxFloat64, -math.MaxFloat64
	for _, v := range x {
		lo, hi = math.Min(lo, v), max(hi, v)
	}
	fmt.Println(lo, hi)
	var c32 complex64 = complex(float32(0.1), 1e10)
	fmt.Println(real(c32), imag(c32)+1 == imag(c32), complex128(c32))
}
