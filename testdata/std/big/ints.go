// math/big.Int: arithmetic, signs, bits, texts, formats, panics.
package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
)

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s: panic %T %v\n", name, e, e)
		}
	}()
	f()
}

func main() {
	texts := []string{"0", "1", "-1", "2", "-7", "12", "255", "-256", "18446744073709551615", "18446744073709551616", "-9223372036854775808", "9223372036854775808", "123456789012345678901234567890", "-340282366920938463463374607431768211456", "1000000000000000000000000000000000000000000007"}
	var ns []*big.Int
	for _, s := range texts {
		n, ok := new(big.Int).SetString(s, 10)
		fmt.Println(n, ok)
		ns = append(ns, n)
	}
	n := func() *big.Int { return new(big.Int) }
	for _, x := range ns {
		f, acc := x.Float64()
		fmt.Println(x, x.Sign(), x.BitLen(), x.TrailingZeroBits(), x.Int64(), x.Uint64(), x.IsInt64(), x.IsUint64(), f, acc, x.Bytes(), x.Bits())
		fmt.Println(x.Text(2), x.Text(36), x.Text(62), n().Neg(x), n().Abs(x), n().Not(x), n().Lsh(x, 70), n().Rsh(x, 3), n().Rsh(x, 200), x.Bit(0), x.Bit(63), x.Bit(500))
		fmt.Printf("%d|%x|%X|%#x|%o|%O|%#o|%b|%s|%v|%+d|% d|%30d|%-30d|%030d|%.25d|%30.25d|%q|%#v\n", x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x.Sign())
		try("sqrt", func() { fmt.Println(n().Sqrt(x)) })
		fmt.Println(x.ProbablyPrime(10), n().SetBit(x, 65, 1), n().SetBit(x, 0, 0))
		for _, y := range ns {
			fmt.Println(n().Add(x, y), n().Sub(x, y), n().Mul(x, y), x.Cmp(y), x.CmpAbs(y), n().And(x, y), n().Or(x, y), n().Xor(x, y), n().AndNot(x, y))
			try("div", func() {
				q, r := n().QuoRem(x, y, n())
				d, m := n().DivMod(x, y, n())
				fmt.Println(q, r, d, m, n().Quo(x, y), n().Rem(x, y), n().Div(x, y), n().Mod(x, y))
			})
			a, b := n(), n()
			fmt.Println(n().GCD(nil, nil, x, y), n().GCD(a, b, x, y), a, b)
		}
		try("exp", func() {
			fmt.Println(n().Exp(x, big.NewInt(5), nil), n().Exp(x, big.NewInt(5), big.NewInt(1000)), n().Exp(x, big.NewInt(0), nil), n().Exp(x, big.NewInt(-2), big.NewInt(97)), n().Exp(x, big.NewInt(-2), nil))
			fmt.Println(n().ModInverse(x, big.NewInt(97)), n().ModInverse(x, big.NewInt(100)))
		})
	}
	for _, s := range []string{"", "-", "+5", "0x1f", "0b101", "0o17", "017", "1_000", "_1", "1_", "1__0", "0x_1", "zz", "08", "12a", " 1", "0", "0_7", "0x", "-0xFF", "00"} {
		a, ok := n().SetString(s, 0)
		b, ok2 := n().SetString(s, 10)
		c, ok3 := n().SetString(s, 36)
		fmt.Println(s, a, ok, b, ok2, c, ok3)
	}
	fmt.Println(n().MulRange(3, 10), n().MulRange(-5, -2), n().MulRange(-5, 2), n().MulRange(5, 2), n().Binomial(50, 20), n().Binomial(5, 9))
	f := big.NewInt(1)
	for i := int64(1); i <= 200; i++ {
		f.Mul(f, big.NewInt(i))
	}
	fmt.Println(f, len(f.String()))
	a, b := big.NewInt(0), big.NewInt(1)
	for range 1000 {
		a.Add(a, b)
		a, b = b, a
	}
	fmt.Println(a)
	p, _ := n().SetString("170141183460469231731687303715884105727", 10)
	fmt.Println(p.ProbablyPrime(20), n().Add(p, big.NewInt(2)).ProbablyPrime(20), big.Jacobi(big.NewInt(5), big.NewInt(21)), n().ModSqrt(big.NewInt(2), big.NewInt(17)) != nil, n().ModSqrt(big.NewInt(3), big.NewInt(17)))
	j, err := json.Marshal(map[string]*big.Int{"x": f, "n": nil})
	fmt.Println(len(j), err)
	var back map[string]*big.Int
	fmt.Println(json.Unmarshal(j, &back), back["x"].Cmp(f), back["n"])
	var z *big.Int
	fmt.Println(z, fmt.Sprintf("%d", z), n().FillBytes(make([]byte, 3)), n().SetBytes([]byte{1, 2, 3}))
	try("fill", func() { f.FillBytes(make([]byte, 3)) })
	try("bit", func() { f.SetBit(f, -1, 1) })
	var s1, s2 big.Int
	c, err := fmt.Sscan("123 -0x1F", &s1, &s2)
	fmt.Println(c, err, &s1, &s2)
	fmt.Println(s1.String(), n().UnmarshalText([]byte("xyz")), strings.Repeat("=", 5))
	x := big.NewInt(10)
	x.Sub(x, x).Add(x, big.NewInt(-3)).Mul(x, x)
	fmt.Println(x)
}
