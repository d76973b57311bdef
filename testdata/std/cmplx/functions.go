// Every function of math/cmplx over a grid of values, to the last bit.
package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

func main() {
	parts := []float64{0, math.Copysign(0, -1), 1, -1, 0.25, -2.5, 7, 1e-10, 300, -1e17, math.Inf(1), math.Inf(-1), math.NaN()}
	functions := []struct {
		name string
		f    func(complex128) complex128
	}{
		{"Sqrt", cmplx.Sqrt}, {"Exp", cmplx.Exp}, {"Log", cmplx.Log}, {"Log10", cmplx.Log10}, {"Conj", cmplx.Conj},
		{"Sin", cmplx.Sin}, {"Sinh", cmplx.Sinh}, {"Cos", cmplx.Cos}, {"Cosh", cmplx.Cosh}, {"Tan", cmplx.Tan}, {"Tanh", cmplx.Tanh}, {"Cot", cmplx.Cot},
		{"Asin", cmplx.Asin}, {"Asinh", cmplx.Asinh}, {"Acos", cmplx.Acos}, {"Acosh", cmplx.Acosh}, {"Atan", cmplx.Atan}, {"Atanh", cmplx.Atanh},
	}
	for _, f := range functions {
		for _, re := range parts {
			for _, im := range parts {
				if math.Abs(re) == 1e17 && f.name == "Cot" || math.Abs(re) == 1e17 && f.name == "Tan" {
					continue
				}
				fmt.Println(f.name, complex(re, im), f.f(complex(re, im)))
			}
		}
	}
	for _, re := range parts {
		for _, im := range parts {
			x := complex(re, im)
			r, phi := cmplx.Polar(x)
			fmt.Println(x, cmplx.Abs(x), cmplx.Phase(x), r, phi, cmplx.Rect(r, phi), cmplx.IsInf(x), cmplx.IsNaN(x))
			for _, y := range []complex128{0, 1, -1, 0.5, 2i, -1 + 2i, 3.5 - 1i} {
				func() {
					defer func() {
						if e := recover(); e != nil {
							fmt.Println("panic", e)
						}
					}()
					fmt.Println(x, y, cmplx.Pow(x, y))
				}()
			}
		}
	}
	fmt.Println(cmplx.Inf(), cmplx.NaN())
}
