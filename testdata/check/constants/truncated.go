package main

import (
	"fmt"
	"math"
)

func main() {
	var f float32 = 16777216
	fmt.Println(f+1 == f, f+2, float32(0.1), float64(float32(0.1)))
	var z float64
	inf := 1 / z
	nan := z / z
	fmt.Println(inf, -inf, nan, nan == nan, nan != nan, nan < 1, inf > 1)
	fmt.Println(math.Floor(-1.5), math.Trunc(-1.5), math.Mod(7, -3), math.MaxFloat64, math.SmallestNonzeroFloat64)
	fmt.Println(int(3.99), int(-3.99), uint8(200.7), int64(1e18))
	x := 1e100
	fmt.Println(x, float32(1e10), 1e20, 1e21, 123456789.0, 1e-5, 0.0001)
	fmt.Println(-z, 1/(-z*1), math.Copysign(0, -1), math.Signbit(math.Copysign(0, -1)))
	fmt.Println(0.1+0.2, float32(0.1)+float32(0.2), 1.0/3)
	var a, b float32 = 1.5, 2.25
	fmt.Println(a*b, a/b, a-b, -a)
	fmt.Println(math.Sqrt(2), math.Pi, math.Hypot(3, 4), math.Cbrt(27), math.Pow(2, 0.5))
	fmt.Println(max(1.5, 2, nan), min(3, 1.25), max("a", "b"), min(-z, z))
}
