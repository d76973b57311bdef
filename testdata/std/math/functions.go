// Every function of math over a grid, to the last bit.
package main

import (
	"fmt"
	"math"
)

func main() {
	var xs []float64
	for _, x := range []float64{0, 1e-310, 1e-20, 1e-8, 0.1, 0.25, 0.5, 0.7, 0.84, 0.9, 1, 1.1, 1.25, 1.5, 2, math.E, 3, math.Pi, 4.5, 7, 10, 22.5, 36.7, 100, 710.5, 1000, 12345.678, 1e6 + 0.1, 1e10, 1e16, 1e100, 1e300, math.MaxFloat64, math.Inf(1)} {
		xs = append(xs, x, -x)
	}
	xs = append(xs, math.NaN(), math.Copysign(0, -1))
	one := []struct {
		name string
		f    func(float64) float64
	}{
		{"Sin", math.Sin}, {"Cos", math.Cos}, {"Tan", math.Tan}, {"Asin", math.Asin}, {"Acos", math.Acos}, {"Atan", math.Atan}, {"Sinh", math.Sinh}, {"Cosh", math.Cosh}, {"Tanh", math.Tanh}, {"Asinh", math.Asinh}, {"Acosh", math.Acosh}, {"Atanh", math.Atanh},
		{"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Log", math.Log}, {"Log2", math.Log2}, {"Log10", math.Log10}, {"Log1p", math.Log1p}, {"Logb", math.Logb}, {"Sqrt", math.Sqrt}, {"Cbrt", math.Cbrt}, {"Gamma", math.Gamma}, {"Erf", math.Erf}, {"Erfc", math.Erfc}, {"Erfinv", math.Erfinv}, {"Erfcinv", math.Erfcinv},
		{"Floor", math.Floor}, {"Ceil", math.Ceil}, {"Trunc", math.Trunc}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Abs", math.Abs},
	}
	for _, f := range one {
		for _, x := range xs {
			fmt.Println(f.name, x, f.f(x))
		}
	}
	two := []struct {
		name string
		f    func(x, y float64) float64
	}{
		{"Pow", math.Pow}, {"Atan2", math.Atan2}, {"Hypot", math.Hypot}, {"Mod", math.Mod}, {"Remainder", math.Remainder}, {"Dim", math.Dim}, {"Max", math.Max}, {"Min", math.Min}, {"Copysign", math.Copysign}, {"Nextafter", math.Nextafter},
	}
	for _, f := range two {
		for i, x := range xs {
			for j, y := range xs {
				if (i*7+j*3)%5 == 0 {
					fmt.Println(f.name, x, y, f.f(x, y))
				}
			}
		}
	}
	for _, x := range xs {
		fr, e := math.Frexp(x)
		ip, frac := math.Modf(x)
		lg, sign := math.Lgamma(x)
		s, c := math.Sincos(x)
		fmt.Println(x, fr, e, ip, frac, lg, sign, s, c, math.IsInf(x, 1), math.IsNaN(x), math.Signbit(x), math.Float64bits(x), math.Float32bits(float32(x)))
		fmt.Println(math.Ldexp(x, 3), math.Ldexp(x, -1080), math.FMA(x, 1.1, -x), math.Nextafter32(float32(x), 1), math.Pow10(int(math.Max(math.Min(x, 400), -400))))
	}
	fmt.Println(math.Ilogb(8), math.Ilogb(0.1), math.MaxInt64, math.SmallestNonzeroFloat32, math.MaxFloat32, uint64(math.MaxUint64))
}
