// math/big.Rat.
package main

import (
	"fmt"
	"math"
	"math/big"
)

func main() {
	var rs []*big.Rat
	for _, s := range []string{"0", "1/3", "-2/6", "7", "0.125", "-1.5e3", "1e-5", "22/7", "123456789/1000000007", "1/0", "x", "1.5/2", "0x1p-3", "1_0/2", "-0", "3.14159265358979323846", "+4/2", "1e400", "5e-324", ".5", "5.", "0b11", "1/-2"} {
		r, ok := new(big.Rat).SetString(s)
		fmt.Println(s, r, ok)
		if ok {
			rs = append(rs, r)
		}
	}
	for _, x := range rs {
		f, e := x.Float64()
		g, e2 := x.Float32()
		n, e3 := x.FloatPrec()
		fmt.Println(x.String(), x.RatString(), x.FloatString(0), x.FloatString(5), x.FloatString(20), x.Sign(), x.IsInt(), x.Num(), x.Denom(), f, e, g, e2, n, e3)
		fmt.Println(new(big.Rat).Neg(x), new(big.Rat).Abs(x))
		for _, y := range rs[:8] {
			fmt.Println(new(big.Rat).Add(x, y), new(big.Rat).Sub(x, y), new(big.Rat).Mul(x, y), x.Cmp(y))
			func() {
				defer func() {
					if e := recover(); e != nil {
						fmt.Println("panic:", e)
					}
				}()
				fmt.Println(new(big.Rat).Quo(x, y), new(big.Rat).Inv(y))
			}()
		}
	}
	for _, f := range []float64{0, 0.1, -2.5, 1e300, 5e-324, math.Inf(1), math.NaN(), 1 << 60} {
		fmt.Println(f, new(big.Rat).SetFloat64(f))
	}
	h := new(big.Rat)
	for i := int64(1); i <= 50; i++ {
		h.Add(h, big.NewRat(1, i))
	}
	fmt.Println(h, h.FloatString(40))
	fmt.Println(big.NewRat(3, -6), big.NewRat(-4, -8), big.Below, big.Exact, big.Above, big.Accuracy(5))
}
