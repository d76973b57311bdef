package big

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Accuracy tells how a rounded result compares to the exact one.
type Accuracy int8

const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

func (a Accuracy) String() string {
	switch a {
	case Below:
		return "Below"
	case Exact:
		return "Exact"
	case Above:
		return "Above"
	}
	return "Accuracy(" + strconv.Itoa(int(a)) + ")"
}

// A Rat is a fraction in lowest terms; the zero value is 0.
type Rat struct {
	a Int
	b Int // its abs is the denominator; none stands for 1
}

// NewRat makes a fraction.
func NewRat(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	return new(Rat).SetFrac(NewInt(a), NewInt(b))
}

func (x *Rat) denominator() nat {
	if len(x.b.abs) == 0 {
		return one
	}
	return x.b.abs
}

// frac sets z in lowest terms.
func (z *Rat) frac(neg bool, a, b nat) *Rat {
	if d := natGCD(a, b); natCmp(d, one) != 0 && len(d) > 0 {
		a, _ = natQuoRem(a, d)
		b, _ = natQuoRem(b, d)
	}
	z.a.set(neg, a)
	if natCmp(b, one) == 0 {
		b = nil
	}
	z.b.set(false, b)
	return z
}

// SetFrac sets z to a/b.
func (z *Rat) SetFrac(a, b *Int) *Rat {
	if len(b.abs) == 0 {
		panic("division by zero")
	}
	return z.frac(a.neg != b.neg, a.abs, b.abs)
}

// SetFrac64 sets z to a/b.
func (z *Rat) SetFrac64(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	return z.SetFrac(NewInt(a), NewInt(b))
}

// SetInt sets z to x.
func (z *Rat) SetInt(x *Int) *Rat {
	z.a.Set(x)
	z.b.set(false, nil)
	return z
}

// SetInt64 sets z to x.
func (z *Rat) SetInt64(x int64) *Rat { return z.SetInt(NewInt(x)) }

// SetUint64 sets z to x.
func (z *Rat) SetUint64(x uint64) *Rat { return z.SetInt(new(Int).SetUint64(x)) }

// Set sets z to x.
func (z *Rat) Set(x *Rat) *Rat {
	if z != x {
		z.a.Set(&x.a)
		z.b.Set(&x.b)
	}
	return z
}

// SetFloat64 sets z to exactly f; it is nil if f is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return nil
	}
	fraction, exp := math.Frexp(math.Abs(f))
	mantissa := natOf(uint64(fraction * (1 << 53)))
	exp -= 53
	if exp >= 0 {
		return z.frac(math.Signbit(f), natLsh(mantissa, uint(exp)), one)
	}
	return z.frac(math.Signbit(f), mantissa, natLsh(one, uint(-exp)))
}

// Abs sets z to |x|.
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

// Neg sets z to -x.
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = len(z.a.abs) > 0 && !z.a.neg
	return z
}

// Inv sets z to 1/x.
func (z *Rat) Inv(x *Rat) *Rat {
	if len(x.a.abs) == 0 {
		panic("division by zero")
	}
	return z.frac(x.a.neg, x.denominator(), x.a.abs)
}

// Sign is -1, 0 or 1.
func (x *Rat) Sign() int { return x.a.Sign() }

// IsInt reports whether the denominator is 1.
func (x *Rat) IsInt() bool { return len(x.b.abs) == 0 || natCmp(x.b.abs, one) == 0 }

// Num is the numerator, shared with x.
func (x *Rat) Num() *Int { return &x.a }

// Denom is the denominator; it is shared with x if it was set.
func (x *Rat) Denom() *Int {
	if len(x.b.abs) == 0 {
		return &Int{abs: nat{1}}
	}
	return &x.b
}

func (x *Rat) scaled(by nat) *Int { return &Int{x.a.neg, natMul(x.a.abs, by)} }

// Cmp compares x and y.
func (x *Rat) Cmp(y *Rat) int { return x.scaled(y.denominator()).Cmp(y.scaled(x.denominator())) }

// Add sets z to x+y.
func (z *Rat) Add(x, y *Rat) *Rat {
	sum := new(Int).Add(x.scaled(y.denominator()), y.scaled(x.denominator()))
	return z.frac(sum.neg, sum.abs, natMul(x.denominator(), y.denominator()))
}

// Sub sets z to x-y.
func (z *Rat) Sub(x, y *Rat) *Rat {
	sum := new(Int).Sub(x.scaled(y.denominator()), y.scaled(x.denominator()))
	return z.frac(sum.neg, sum.abs, natMul(x.denominator(), y.denominator()))
}

// Mul sets z to x*y.
func (z *Rat) Mul(x, y *Rat) *Rat {
	return z.frac(x.a.neg != y.a.neg, natMul(x.a.abs, y.a.abs), natMul(x.denominator(), y.denominator()))
}

// Quo sets z to x/y.
func (z *Rat) Quo(x, y *Rat) *Rat {
	if len(y.a.abs) == 0 {
		panic("division by zero")
	}
	return z.frac(x.a.neg != y.a.neg, natMul(x.a.abs, y.denominator()), natMul(x.denominator(), y.a.abs))
}

// Float64 is the nearest float64, and whether it is exact.
func (x *Rat) Float64() (f float64, exact bool) {
	f = quotient(x.a.abs, x.denominator(), 53, -1074)
	if x.a.neg {
		f = -f
	}
	if math.IsInf(f, 0) {
		return f, false
	}
	return f, new(Rat).SetFloat64(f).Cmp(x) == 0
}

// Float32 is the nearest float32, and whether it is exact.
func (x *Rat) Float32() (f float32, exact bool) {
	f = float32(quotient(x.a.abs, x.denominator(), 24, -149))
	if x.a.neg {
		f = -f
	}
	if math.IsInf(float64(f), 0) {
		return f, false
	}
	return f, new(Rat).SetFloat64(float64(f)).Cmp(x) == 0
}

// quotient is a/b rounded to so many bits, none below 2^least, ties to even.
func quotient(a, b nat, size, least int) float64 {
	if len(a) == 0 {
		return 0
	}
	exp := max(a.bitLen()-b.bitLen()-size, least) // of the last bit, or one less
	for {
		n, d := a, b
		if exp < 0 {
			n = natLsh(a, uint(-exp))
		} else {
			d = natLsh(b, uint(exp))
		}
		q, r := natQuoRem(n, d)
		if q.bitLen() > size {
			exp++
			continue
		}
		half := natCmp(natLsh(r, 1), d)
		m := q.low()
		if half > 0 || half == 0 && m&1 == 1 {
			m++
		}
		return math.Ldexp(float64(m), exp)
	}
}

// String is "a/b".
func (x *Rat) String() string {
	return x.a.String() + "/" + natText(x.denominator(), 10)
}

// RatString is "a/b", or "a" if b is 1.
func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString has prec digits behind the point, the last one rounded away from
// zero at a tie.
func (x *Rat) FloatString(prec int) string {
	q, r := natQuoRem(x.a.abs, x.denominator())
	if prec < 0 {
		prec = 0
	}
	scale := natPow(nat{10}, natOf(uint64(prec)), nil)
	r = natMul(r, scale)
	digits, rest := natQuoRem(r, x.denominator())
	if natCmp(natLsh(rest, 1), x.denominator()) >= 0 {
		digits = natAdd(digits, one)
		if natCmp(digits, scale) >= 0 {
			q = natAdd(q, one)
			digits = natSub(digits, scale)
		}
	}
	s := natText(q, 10)
	if x.a.neg {
		s = "-" + s
	}
	if prec > 0 {
		d := natText(digits, 10)
		s += "." + strings.Repeat("0", prec-len(d)) + d
	}
	return s
}

// FloatPrec is the number of decimal digits behind the point that x needs, and
// whether that is exact.
func (x *Rat) FloatPrec() (n int, exact bool) {
	d := x.denominator()
	twos := int(d.trailingZeros())
	d = natRsh(d, uint(twos))
	fives := 0
	for {
		q, r := natQuoRem(d, nat{5})
		if len(r) > 0 {
			break
		}
		d = q
		fives++
	}
	return max(twos, fives), natCmp(d, one) == 0
}

// SetString sets z to "a/b" or a decimal or hexadecimal number with point and
// exponent.
func (z *Rat) SetString(s string) (*Rat, bool) {
	if num, den, ok := strings.Cut(s, "/"); ok {
		if _, ok := z.a.SetString(num, 0); !ok {
			return nil, false
		}
		abs, used, ok := natScan(den, 0)
		if !ok || used < len(den) || len(abs) == 0 {
			return nil, false
		}
		a := z.a
		return z.frac(a.neg, a.abs, abs), true
	}
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg, s = s[0] == '-', s[1:]
	}
	base, letters := 10, "eE"
	if len(s) > 1 && s[0] == '0' {
		switch s[1] {
		case 'x', 'X':
			base, letters, s = 16, "pP", s[2:]
		case 'b', 'B':
			base, letters, s = 2, "pP", s[2:]
		case 'o', 'O':
			base, letters, s = 8, "pP", s[2:]
		}
	}
	exp2, exp10 := 0, 0
	if i := strings.IndexAny(s, letters+"pP"); i >= 0 {
		e, err := strconv.Atoi(strings.ReplaceAll(s[i+1:], "_", ""))
		if err != nil {
			return nil, false
		}
		if s[i] == 'p' || s[i] == 'P' {
			exp2 = e
		} else {
			exp10 = e
		}
		s = s[:i]
	}
	whole, fraction, _ := strings.Cut(s, ".")
	digits := strings.ReplaceAll(whole, "_", "") + strings.ReplaceAll(fraction, "_", "")
	places := len(strings.ReplaceAll(fraction, "_", ""))
	abs, used, ok := natScan(digits, base)
	if !ok || used < len(digits) {
		return nil, false
	}
	den := one
	switch base {
	case 10:
		exp10 -= places
	case 16:
		exp2 -= 4 * places
	case 8:
		exp2 -= 3 * places
	case 2:
		exp2 -= places
	}
	pow := func(base, n int) nat { return natPow(nat{Word(base)}, natOf(uint64(n)), nil) }
	if exp10 > 0 {
		abs = natMul(abs, pow(10, exp10))
	} else if exp10 < 0 {
		den = pow(10, -exp10)
	}
	if exp2 > 0 {
		abs = natLsh(abs, uint(exp2))
	} else if exp2 < 0 {
		den = natLsh(den, uint(-exp2))
	}
	return z.frac(neg, abs, den), true
}

// Scan lets Rats be scanned.
func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	token, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("0123456789/+-.eE", r) })
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if _, ok := z.SetString(string(token)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

// MarshalText is RatString.
func (x *Rat) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// AppendText appends RatString.
func (x *Rat) AppendText(b []byte) ([]byte, error) { return append(b, x.RatString()...), nil }

// UnmarshalText is SetString.
func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}
