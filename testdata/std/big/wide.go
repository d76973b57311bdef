package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %T %v\n", name, r, r)
		}
	}()
	f()
}
func main() {
	z := func() *big.Int { return new(big.Int) }
	mk := func(s string) *big.Int { v, ok := z().SetString(s, 0); if !ok { fmt.Println("bad", s) }; return v }
	vals := []*big.Int{mk("0"), mk("1"), mk("-1"), mk("255"), mk("-256"), mk("123456789012345678901234567890"), mk("-98765432109876543210"), mk("0xffffffffffffffffffffffff"), z().Lsh(big.NewInt(1), 200)}
	for _, a := range vals {
		fmt.Printf("%v %d %x %X %#x %o %#o %b %s %+d %40d|%-40d|%040d|%q\n", a, a, a, a, a, a, a, a, a, a, a, a, a, a)
		fmt.Println(a.Sign(), a.BitLen(), a.TrailingZeroBits(), a.IsInt64(), a.IsUint64(), a.Int64(), a.Uint64(), a.Text(36), a.Bytes(), a.Bit(3), a.ProbablyPrime(10), z().Not(a), z().Neg(a), z().Abs(a))
		f, acc := a.Float64()
		fmt.Println(f, acc)
		for _, b := range vals {
			fmt.Print(z().Add(a, b), z().Sub(a, b), z().Mul(a, b), a.Cmp(b), a.CmpAbs(b), z().And(a, b), z().Or(a, b), z().Xor(a, b), z().AndNot(a, b), z().GCD(nil, nil, a, b))
			if b.Sign() != 0 {
				q, r := z().QuoRem(a, b, z())
				d, m := z().DivMod(a, b, z())
				fmt.Print(" ", q, r, d, m, z().Quo(a, b), z().Rem(a, b), z().Div(a, b), z().Mod(a, b), z().ModInverse(a, b))
			}
			fmt.Println()
		}
	}
	try("div0", func() { z().Div(vals[1], vals[0]) })
	try("sqrt", func() { z().Sqrt(vals[2]) })
	try("nilfmt", func() { var n *big.Int; fmt.Printf("%v %d %s\n", n, n, n); fmt.Println(n.String()) })
	try("rsh", func() { fmt.Println(z().Rsh(mk("-5"), 1), z().Lsh(mk("-5"), 3)) })
	try("binom", func() { fmt.Println(z().Binomial(50, 25), z().MulRange(1, 25), z().Exp(mk("2"), mk("100"), nil), z().Exp(mk("3"), mk("-1"), mk("7")), z().Exp(mk("2"), mk("1000"), mk("1000007")), z().Sqrt(mk("1000000"))) })
	for _, s := range []string{"", "12x", "0x", "0b102", "1_000", "+5", "--5", "0o17", "017", "_1"} {
		v, ok := z().SetString(s, 0)
		fmt.Println(s, v, ok)
		v, ok = z().SetString(s, 10)
		fmt.Println(s, v, ok)
	}
	v, ok := z().SetString("zz", 36)
	fmt.Println(v, ok)
	var sc big.Int
	n, err := fmt.Sscan("12345678901234567890123", &sc)
	fmt.Println(n, err, &sc)
	n, err = fmt.Sscanf("ff", "%x", &sc)
	fmt.Println(n, err, &sc)
	b, err := json.Marshal(map[string]any{"a": vals[5], "b": *vals[6], "c": big.NewRat(1, 3), "d": big.NewFloat(1.5)})
	fmt.Println(string(b), err)
	fmt.Println(json.Unmarshal([]byte("1.5"), &sc), json.Unmarshal([]byte(`"12"`), &sc))
	r1, r2 := big.NewRat(3, -6), big.NewRat(5, 4)
	fmt.Println(r1, r2, new(big.Rat).Add(r1, r2), new(big.Rat).Mul(r1, r2), new(big.Rat).Quo(r1, r2), r1.Cmp(r2), r1.FloatString(3), r2.RatString(), big.NewRat(4, 2).RatString(), big.NewRat(4, 2).IsInt(), r1.Num(), r1.Denom(), new(big.Rat).Inv(r1))
	try("rat0", func() { big.NewRat(1, 0) })
	try("ratq0", func() { new(big.Rat).Quo(r1, new(big.Rat)) })
	for _, s := range []string{"1/3", "0.125", "1e-3", "-4/6", "x", "1/0", "1.5/2", "0x10/3", "3/", "1_0"} {
		r, ok := new(big.Rat).SetString(s)
		fmt.Println(s, r, ok)
	}
	f64, ex := big.NewRat(1, 3).Float64()
	fmt.Println(f64, ex, new(big.Rat).SetFloat64(0.1), new(big.Rat).SetFloat64(math.Inf(1)))
	fl := new(big.Float).SetPrec(100)
	fl.SetString("1.1")
	fmt.Println(fl, fl.Prec(), fl.Mode(), fl.Text('f', 40), fl.Text('g', 10), fl.Text('e', 5), fl.Text('p', 0), fl.Text('b', 0), fl.Acc(), fl.MinPrec(), fl.IsInt(), fl.Sign())
	fmt.Printf("%v %.10f %g %20.5f|%-20.3e|%+.3g %s\n", fl, fl, fl, fl, fl, fl, fl)
	a, _, err := big.ParseFloat("3.14159265358979323846264338327950288", 10, 200, big.ToNearestEven)
	fmt.Println(a, err, new(big.Float).Mul(a, a), new(big.Float).Quo(a, fl), new(big.Float).Sqrt(big.NewFloat(2)), new(big.Float).Sub(a, fl))
	_, _, err = big.ParseFloat("x", 10, 53, big.ToZero)
	fmt.Println(err)
	i, acc := big.NewFloat(1e20).Int(nil)
	fmt.Println(i, acc)
	i64, acc := big.NewFloat(-1.5).Int64()
	fmt.Println(i64, acc)
	u64, acc := big.NewFloat(-1.5).Uint64()
	fmt.Println(u64, acc, big.NewFloat(math.Inf(-1)), new(big.Float).Neg(new(big.Float)))
	try("nan", func() { big.NewFloat(math.NaN()) })
	try("inf-inf", func() { new(big.Float).Sub(big.NewFloat(math.Inf(1)), big.NewFloat(math.Inf(1))) })
	try("0/0", func() { new(big.Float).Quo(new(big.Float), new(big.Float)) })
	try("sqrtneg", func() { new(big.Float).Sqrt(big.NewFloat(-1)) })
	fmt.Println(z().SetBytes([]byte{1, 2, 3}), z().SetBit(mk("0"), 70, 1), big.Jacobi(mk("2"), mk("7")), z().ModSqrt(mk("2"), mk("7")), z().FillBytes(make([]byte, 2)))
	try("fill", func() { mk("70000").FillBytes(make([]byte, 2)) })
	fact := big.NewInt(1)
	for i := int64(1); i <= 100; i++ {
		fact.Mul(fact, big.NewInt(i))
	}
	fmt.Println(fact)
	fa, fb := big.NewInt(0), big.NewInt(1)
	for i := 0; i < 300; i++ {
		fa.Add(fa, fb)
		fa, fb = fb, fa
	}
	fmt.Println(fa)
	fmt.Println(big.NewFloat(123456789.5).String(), big.NewFloat(1e100), big.NewFloat(0.000001))
	x, y := z(), z()
	g := z().GCD(x, y, mk("240"), mk("46"))
	fmt.Println(g, x, y)
	fmt.Printf("%T %v %s\n", big.ToNearestEven, big.AwayFromZero, big.Above)
}
