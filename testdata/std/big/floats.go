// math/big.Float.
package main

import (
	"fmt"
	"math"
	"math/big"
)

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("panic %T %v\n", e, e)
		}
	}()
	f()
}

func main() {
	var fs []*big.Float
	for _, s := range []string{"0", "-0", "1", "-1.5", "3.14159265358979323846264338327950288", "1e10", "1e-10", "123456789.123456789", "0x1.8p3", "Inf", "-inf", "1e100", "2.5e-300", "0b101", "1_000.5", "99999999.999", "0.1", "7", "x", "", "1e", "1.2.3", "0.000001234", "1234567", "100000", "1e21"} {
		f, ok := new(big.Float).SetString(s)
		fmt.Println(s, f, ok)
		if ok {
			fs = append(fs, f)
		}
	}
	for _, x := range fs {
		f, acc := x.Float64()
		g, acc2 := x.Float32()
		i, acc3 := x.Int64()
		u, acc4 := x.Uint64()
		n, acc5 := x.Int(nil)
		fmt.Println(x, x.Prec(), x.MinPrec(), x.Mode(), x.Acc(), x.Sign(), x.Signbit(), x.IsInf(), x.IsInt(), x.MantExp(nil), f, acc, g, acc2, i, acc3, u, acc4, n, acc5)
		fmt.Printf("%v|%g|%e|%f|%.3f|%.10g|%20.5f|%-20.3e|%+.2f|%020.4f|% .1f|%G|%E|%s|%d|%.0f|%b\n", x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x)
		fmt.Println(x.Text('f', -1), x.Text('e', -1), x.Text('g', 40), x.Text('f', 30), x.String())
		for _, prec := range []uint{1, 8, 24, 53, 100, 200} {
			for mode := big.ToNearestEven; mode <= big.ToPositiveInf; mode++ {
				y := new(big.Float).SetPrec(prec).SetMode(mode).Set(x)
				fmt.Print(y.Text('g', 20), " ", y.Acc(), " ")
			}
		}
		fmt.Println()
		for _, y := range fs {
			try(func() { fmt.Print(new(big.Float).Add(x, y), " ") })
			try(func() { fmt.Print(new(big.Float).Sub(x, y), " ") })
			try(func() { fmt.Print(new(big.Float).Mul(x, y), " ") })
			try(func() { fmt.Print(new(big.Float).SetPrec(100).Quo(x, y).Text('g', 30), " ") })
			fmt.Println(x.Cmp(y))
		}
		try(func() { fmt.Println(new(big.Float).SetPrec(200).Sqrt(x).Text('f', 50)) })
	}
	two := big.NewFloat(2)
	fmt.Println(two, two.Prec(), big.NewFloat(0.1).Text('f', 60), new(big.Float).SetInt64(-7), new(big.Float).SetInt(big.NewInt(1<<62)), new(big.Float).SetRat(big.NewRat(1, 3)), new(big.Float).SetUint64(math.MaxUint64))
	try(func() { big.NewFloat(math.NaN()) })
	// Newton's method, as in the documentation.
	half := new(big.Float).SetPrec(200).SetFloat64(0.5)
	x := new(big.Float).SetPrec(200).SetInt64(1)
	tw := new(big.Float).SetPrec(200).SetInt64(2)
	for range 10 {
		t := new(big.Float).Quo(tw, x)
		t.Add(x, t)
		x.Mul(half, t)
	}
	fmt.Printf("%.50f %v\n", x, new(big.Float).Mul(x, x).Cmp(tw))
	r, _ := big.NewFloat(0.75).Rat(nil)
	fmt.Println(r, new(big.Float).SetMantExp(big.NewFloat(0.5), 10), new(big.Float).Neg(two), new(big.Float).Abs(big.NewFloat(-3)))
	f, b, err := big.ParseFloat("1.5e3", 10, 64, big.ToZero)
	fmt.Println(f, b, err, f.Mode())
	var z big.Float
	fmt.Println(z.String(), &z, z.Prec(), z.Add(two, two), z.Prec())
}
