package main

import (
	"fmt"
	"math/big"
)

func fact(n int64) *big.Int {
	r := big.NewInt(1)
	for i := int64(2); i <= n; i++ {
		r.Mul(r, big.NewInt(i))
	}
	return r
}
func piDigits(n int) string {
	var s []byte
	q, r, t, k, m, x := big.NewInt(1), big.NewInt(0), big.NewInt(1), big.NewInt(1), big.NewInt(3), big.NewInt(3)
	for len(s) < n {
		a := new(big.Int).Mul(q, big.NewInt(4))
		a.Add(a, r).Sub(a, t)
		if a.Cmp(new(big.Int).Mul(m, t)) < 0 {
			s = append(s, byte('0'+m.Int64()))
			nr := new(big.Int).Sub(r, new(big.Int).Mul(m, t))
			nr.Mul(nr, big.NewInt(10))
			nm := new(big.Int).Mul(q, big.NewInt(3))
			nm.Add(nm, r).Mul(nm, big.NewInt(10)).Quo(nm, t)
			nm.Sub(nm, new(big.Int).Mul(big.NewInt(10), m))
			q.Mul(q, big.NewInt(10))
			r, m = nr, nm
		} else {
			nr := new(big.Int).Mul(big.NewInt(2), q)
			nr.Add(nr, r).Mul(nr, x)
			nm := new(big.Int).Mul(new(big.Int).Mul(big.NewInt(7), k), q)
			nm.Add(nm, big.NewInt(2)).Add(nm, new(big.Int).Mul(r, x))
			nm.Quo(nm, new(big.Int).Mul(t, x))
			q.Mul(q, k)
			t.Mul(t, x)
			x.Add(x, big.NewInt(2))
			k.Add(k, big.NewInt(1))
			r, m = nr, nm
		}
	}
	return string(s)
}

func main() {
	fmt.Println(fact(50))
	fmt.Println(fact(200).BitLen(), len(fact(500).String()))
	fmt.Println(piDigits(60))
	a, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	b, ok := new(big.Int).SetString("-ff", 16)
	fmt.Println(a, b, ok, a.Sign(), b.Sign(), a.Text(36))
	q, m := new(big.Int).DivMod(a, b, new(big.Int))
	fmt.Println(q, m)
	q, m = new(big.Int).QuoRem(a, b, new(big.Int))
	fmt.Println(q, m)
	fmt.Println(new(big.Int).Exp(big.NewInt(3), big.NewInt(100), big.NewInt(1000007)))
	fmt.Println(new(big.Int).GCD(nil, nil, big.NewInt(48), big.NewInt(180)))
	fmt.Println(new(big.Int).ModInverse(big.NewInt(3), big.NewInt(11)))
	fmt.Println(new(big.Int).Sqrt(a), a.ProbablyPrime(10), big.NewInt(1000003).ProbablyPrime(5))
	fmt.Println(new(big.Int).Lsh(big.NewInt(1), 130), new(big.Int).Rsh(a, 33), new(big.Int).And(a, big.NewInt(0xffff)), new(big.Int).Not(big.NewInt(5)))
	fmt.Printf("%x %X %b %o %d %10d|%-10d|%+d\n", b, a, big.NewInt(10), big.NewInt(64), a, big.NewInt(42), big.NewInt(42), big.NewInt(42))
	r1 := big.NewRat(1, 3)
	r2 := big.NewRat(-5, 6)
	fmt.Println(new(big.Rat).Add(r1, r2), new(big.Rat).Mul(r1, r2), new(big.Rat).Quo(r1, r2), r1.Cmp(r2), r1.FloatString(10))
	f := new(big.Float).SetPrec(200).SetInt64(2)
	f.Sqrt(f)
	fmt.Println(f.Text('f', 50), f.Prec())
	fmt.Printf("%.30f %g\n", f, big.NewFloat(1.5))
	x, _, err := big.ParseFloat("1e100", 10, 100, big.ToNearestEven)
	fmt.Println(x, err)
	fmt.Println(a.Bytes()[:3], a.IsInt64(), b.IsInt64(), a.Cmp(b), a.CmpAbs(b), new(big.Int).Abs(b), new(big.Int).Neg(a))
	bs, _ := a.MarshalJSON()
	fmt.Println(string(bs))
	h := new(big.Rat)
	for i := int64(1); i <= 30; i++ {
		h.Add(h, big.NewRat(1, i))
	}
	fmt.Println(h)
	fmt.Println(new(big.Int).Binomial(50, 25), new(big.Int).MulRange(10, 20))
	defer func() { fmt.Println(recover()) }()
	new(big.Int).Div(a, big.NewInt(0))
}
