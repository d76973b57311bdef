// Package big has numbers of any size.
//
// The arithmetic of natural numbers is native; signs, conversions and formats
// are here.
package big

import (
	"math"
	"math/bits"
	"math/rand"
)

// A Word is a digit in base 2^64.
type Word uint

// A nat is a natural number, its lowest word first and no zero at the end.
type nat []Word

// MaxBase is the greatest base of texts.
const MaxBase = 10 + ('z' - 'a' + 1) + ('Z' - 'A' + 1)

func natAdd(x, y nat) nat
func natSub(x, y nat) nat // x >= y
func natMul(x, y nat) nat
func natQuoRem(x, y nat) (q, r nat)
func natCmp(x, y nat) int
func natLsh(x nat, n uint) nat
func natRsh(x nat, n uint) nat
func natPow(x, y, m nat) nat // modulo m, if m is not 0
func natGCD(x, y nat) nat
func natSqrt(x nat) nat
func natText(x nat, base int) string
func natParse(digits []byte, base int) nat // values, not characters
func natSetBytes(b []byte) nat
func natBytes(x nat) []byte

// bitwise works on two's complements: 0 and, 1 or, 2 xor, 3 and not.
func bitwise(op int, xneg bool, x nat, yneg bool, y nat) (neg bool, z nat)

func natOf(x uint64) nat {
	if x == 0 {
		return nil
	}
	return nat{Word(x)}
}

func (x nat) bitLen() int {
	if len(x) == 0 {
		return 0
	}
	return (len(x)-1)*64 + bits.Len(uint(x[len(x)-1]))
}

func (x nat) low() uint64 {
	if len(x) == 0 {
		return 0
	}
	return uint64(x[0])
}

func (x nat) trailingZeros() uint {
	for i, w := range x {
		if w != 0 {
			return uint(i*64 + bits.TrailingZeros(uint(w)))
		}
	}
	return 0
}

func checkDivisor(y nat) {
	if len(y) == 0 {
		panic("division by zero")
	}
}

// An Int is an integer; the zero value is 0. Methods set their receiver to the
// result and return it.
type Int struct {
	neg bool
	abs nat
}

var one = nat{1}

// NewInt makes an Int.
func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

// set takes over a result.
func (z *Int) set(neg bool, abs nat) *Int {
	z.neg, z.abs = neg && len(abs) > 0, abs
	return z
}

// Sign is -1, 0 or 1.
func (x *Int) Sign() int {
	switch {
	case len(x.abs) == 0:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// SetInt64 sets z to x.
func (z *Int) SetInt64(x int64) *Int {
	if x < 0 {
		return z.set(true, natOf(-uint64(x)))
	}
	return z.set(false, natOf(uint64(x)))
}

// SetUint64 sets z to x.
func (z *Int) SetUint64(x uint64) *Int { return z.set(false, natOf(x)) }

// Set sets z to x.
func (z *Int) Set(x *Int) *Int {
	if z != x {
		z.set(x.neg, append(nat(nil), x.abs...))
	}
	return z
}

// Bits is the absolute value's words, shared with x.
func (x *Int) Bits() []Word { return x.abs }

// SetBits sets z to a natural number, sharing its words.
func (z *Int) SetBits(abs []Word) *Int {
	for len(abs) > 0 && abs[len(abs)-1] == 0 {
		abs = abs[:len(abs)-1]
	}
	return z.set(false, abs)
}

// Abs sets z to |x|.
func (z *Int) Abs(x *Int) *Int {
	z.Set(x)
	z.neg = false
	return z
}

// Neg sets z to -x.
func (z *Int) Neg(x *Int) *Int {
	z.Set(x)
	z.neg = len(z.abs) > 0 && !z.neg
	return z
}

func (z *Int) sum(xneg bool, x nat, yneg bool, y nat) *Int {
	switch {
	case xneg == yneg:
		return z.set(xneg, natAdd(x, y))
	case natCmp(x, y) >= 0:
		return z.set(xneg, natSub(x, y))
	}
	return z.set(yneg, natSub(y, x))
}

// Add sets z to x+y.
func (z *Int) Add(x, y *Int) *Int { return z.sum(x.neg, x.abs, y.neg, y.abs) }

// Sub sets z to x-y.
func (z *Int) Sub(x, y *Int) *Int { return z.sum(x.neg, x.abs, !y.neg, y.abs) }

// Mul sets z to x*y.
func (z *Int) Mul(x, y *Int) *Int { return z.set(x.neg != y.neg, natMul(x.abs, y.abs)) }

// MulRange sets z to the product of a to b.
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	}
	neg := false
	if a < 0 {
		neg = (b-a)&1 == 0
		a, b = -b, -a
	}
	return z.set(neg, product(uint64(a), uint64(b)))
}

func product(a, b uint64) nat {
	switch {
	case a == b:
		return natOf(a)
	case a+1 == b:
		return natMul(natOf(a), natOf(b))
	}
	m := a + (b-a)/2
	return natMul(product(a, m), product(m+1, b))
}

// Binomial sets z to the number of ways to choose k of n.
func (z *Int) Binomial(n, k int64) *Int {
	if k > n {
		return z.SetInt64(0)
	}
	k = min(k, n-k)
	if k < 0 {
		return z.SetInt64(0)
	}
	z.SetInt64(1)
	var factor Int
	for i := int64(1); i <= k; i++ {
		z.Mul(z, factor.SetInt64(n-i+1))
		z.Quo(z, factor.SetInt64(i))
	}
	return z
}

// Quo sets z to x/y, truncated.
func (z *Int) Quo(x, y *Int) *Int {
	checkDivisor(y.abs)
	q, _ := natQuoRem(x.abs, y.abs)
	return z.set(x.neg != y.neg, q)
}

// Rem sets z to the rest of the truncated division.
func (z *Int) Rem(x, y *Int) *Int {
	checkDivisor(y.abs)
	_, r := natQuoRem(x.abs, y.abs)
	return z.set(x.neg, r)
}

// QuoRem sets z and r to quotient and rest of the truncated division.
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	checkDivisor(y.abs)
	quotient, rest := natQuoRem(x.abs, y.abs)
	xneg, yneg := x.neg, y.neg
	z.set(xneg != yneg, quotient)
	r.set(xneg, rest)
	return z, r
}

// Div sets z to x/y such that the rest is not negative.
func (z *Int) Div(x, y *Int) *Int {
	z.DivMod(x, y, new(Int))
	return z
}

// Mod sets z to the rest of x/y that is not negative.
func (z *Int) Mod(x, y *Int) *Int {
	new(Int).DivMod(x, y, z)
	return z
}

// DivMod sets z and m to Div and Mod.
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	divisor := Int{y.neg, y.abs}
	z.QuoRem(x, y, m)
	if m.neg {
		if divisor.neg {
			z.Add(z, &Int{abs: one})
			m.Sub(m, &divisor)
		} else {
			z.Sub(z, &Int{abs: one})
			m.Add(m, &divisor)
		}
	}
	return z, m
}

// Cmp compares x and y.
func (x *Int) Cmp(y *Int) (r int) {
	switch {
	case x == y:
		return 0
	case x.neg != y.neg:
		if x.neg {
			return -1
		}
		return 1
	case x.neg:
		return natCmp(y.abs, x.abs)
	}
	return natCmp(x.abs, y.abs)
}

// CmpAbs compares |x| and |y|.
func (x *Int) CmpAbs(y *Int) int { return natCmp(x.abs, y.abs) }

// Int64 is x's low bits as an int64.
func (x *Int) Int64() int64 {
	v := int64(x.abs.low())
	if x.neg {
		v = -v
	}
	return v
}

// Uint64 is x's low bits as a uint64.
func (x *Int) Uint64() uint64 { return x.abs.low() }

// IsInt64 reports whether x fits an int64.
func (x *Int) IsInt64() bool {
	if len(x.abs) <= 1 {
		w := int64(x.abs.low())
		return w >= 0 || x.neg && w == -w
	}
	return false
}

// IsUint64 reports whether x fits a uint64.
func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

// Float64 is the nearest float64, and how it compares to x.
func (x *Int) Float64() (float64, Accuracy) {
	n := x.abs.bitLen()
	if n == 0 {
		return 0, Exact
	}
	if n <= 53 || n < 64 && n-int(x.abs.trailingZeros()) <= 53 {
		f := float64(x.abs.low())
		if x.neg {
			f = -f
		}
		return f, Exact
	}
	f := natFloat(x.abs)
	var accuracy Accuracy = Above
	if !math.IsInf(f, 0) {
		back, exact := new(Rat).SetFloat64(f), new(Rat).SetInt(&Int{abs: x.abs})
		accuracy = Accuracy(back.Cmp(exact))
	}
	if x.neg {
		return -f, -accuracy
	}
	return f, accuracy
}

// natFloat rounds to the nearest float64, ties to even.
func natFloat(x nat) float64 {
	n := x.bitLen()
	if n <= 64 {
		return float64(x.low())
	}
	shift := uint(n - 64)
	top := natRsh(x, shift).low()
	if x.trailingZeros() < shift {
		top |= 1 // something is below
	}
	if shift > 2000 {
		return math.Inf(1)
	}
	return math.Ldexp(float64(top), int(shift))
}

// SetBytes sets z to big-endian bytes.
func (z *Int) SetBytes(buf []byte) *Int { return z.set(false, natSetBytes(buf)) }

// Bytes is |x| as big-endian bytes.
func (x *Int) Bytes() []byte {
	if len(x.abs) == 0 {
		return []byte{}
	}
	return natBytes(x.abs)
}

// FillBytes puts |x| into buf as big-endian bytes, with zeros in front.
func (x *Int) FillBytes(buf []byte) []byte {
	clear(buf)
	b := x.Bytes()
	if len(b) > len(buf) {
		panic("math/big: buffer too small to fit value")
	}
	copy(buf[len(buf)-len(b):], b)
	return buf
}

// BitLen is the number of bits of |x|.
func (x *Int) BitLen() int { return x.abs.bitLen() }

// TrailingZeroBits is the number of zero bits at |x|'s end.
func (x *Int) TrailingZeroBits() uint { return x.abs.trailingZeros() }

// Sqrt sets z to the root of x, rounded down.
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	return z.set(false, natSqrt(x.abs))
}

// Lsh sets z to x<<n.
func (z *Int) Lsh(x *Int, n uint) *Int { return z.set(x.neg, natLsh(x.abs, n)) }

// Rsh sets z to x>>n, rounded down.
func (z *Int) Rsh(x *Int, n uint) *Int {
	if x.neg {
		shifted := natRsh(natSub(x.abs, one), n)
		return z.set(true, natAdd(shifted, one))
	}
	return z.set(false, natRsh(x.abs, n))
}

// Bit is the bit i of the two's complement.
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	abs := x.abs
	if x.neg {
		abs = natSub(x.abs, one)
	}
	var bit uint
	if word := i / 64; word < len(abs) {
		bit = uint(abs[word]>>(i%64)) & 1
	}
	if x.neg {
		bit ^= 1
	}
	return bit
}

// SetBit sets z to x with bit i set to b.
func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	mask := new(Int).Lsh(NewInt(1), uint(i))
	switch b {
	case 0:
		return z.AndNot(x, mask)
	case 1:
		return z.Or(x, mask)
	}
	panic("set bit is not 0 or 1")
}

// And sets z to x & y.
func (z *Int) And(x, y *Int) *Int { return z.set(bitwise(0, x.neg, x.abs, y.neg, y.abs)) }

// Or sets z to x | y.
func (z *Int) Or(x, y *Int) *Int { return z.set(bitwise(1, x.neg, x.abs, y.neg, y.abs)) }

// Xor sets z to x ^ y.
func (z *Int) Xor(x, y *Int) *Int { return z.set(bitwise(2, x.neg, x.abs, y.neg, y.abs)) }

// AndNot sets z to x &^ y.
func (z *Int) AndNot(x, y *Int) *Int { return z.set(bitwise(3, x.neg, x.abs, y.neg, y.abs)) }

// Not sets z to ^x.
func (z *Int) Not(x *Int) *Int {
	z.Neg(x)
	return z.Sub(z, &Int{abs: one})
}

// ProbablyPrime reports whether x is probably prime: n rounds of Miller and
// Rabin's test and one of Baillie-PSW's kind. It is right below 2^64.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || len(x.abs) == 0 {
		return false
	}
	small := []uint64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53}
	for _, p := range small {
		if len(x.abs) == 1 && uint64(x.abs[0]) == p {
			return true
		}
		if _, r := natQuoRem(x.abs, natOf(p)); len(r) == 0 {
			return false
		}
	}
	if natCmp(x.abs, one) == 0 {
		return false
	}
	less := natSub(x.abs, one)
	shift := less.trailingZeros()
	odd := natRsh(less, shift)
	passes := func(base nat) bool {
		y := natPow(base, odd, x.abs)
		if natCmp(y, one) == 0 || natCmp(y, less) == 0 {
			return true
		}
		for i := uint(1); i < shift; i++ {
			y = natPow(y, nat{2}, x.abs)
			if natCmp(y, less) == 0 {
				return true
			}
		}
		return false
	}
	// The first twelve primes decide all numbers of 64 bits.
	for _, p := range small[:12] {
		if !passes(natOf(p)) {
			return false
		}
	}
	if len(x.abs) > 1 && !x.lucasPrime() {
		return false
	}
	rnd := rand.New(rand.NewSource(int64(x.abs[0])))
	var base, limit Int
	limit.set(false, less)
	for range n {
		base.Rand(rnd, &limit)
		if len(base.abs) > 0 && !passes(base.abs) {
			return false
		}
	}
	return true
}

// lucasPrime is the strong test by Lucas sequences with Q = 1, for odd numbers
// of more than 64 bits. No composite is known that passes it and a
// Miller-Rabin test with base 2.
func (x *Int) lucasPrime() bool {
	p, d := NewInt(3), new(Int)
	for tries := 0; ; tries++ {
		d.Sub(d.Mul(p, p), NewInt(4))
		if j := Jacobi(d, x); j < 0 {
			break
		} else if j == 0 {
			return false
		}
		if tries == 40 {
			if root := new(Int).Sqrt(x); root.Mul(root, root).Cmp(x) == 0 {
				return false // a square has no such p
			}
		}
		p.Add(p, NewInt(1))
	}
	s := new(Int).Add(x, NewInt(1))
	r := s.TrailingZeroBits()
	s.Rsh(s, r)
	two := NewInt(2)
	less := new(Int).Sub(x, two)
	v, next := NewInt(2), new(Int).Set(p)
	double := func(v *Int) { v.Mod(v.Sub(v.Mul(v, v), two), x) }
	for i := s.BitLen() - 1; i >= 0; i-- {
		if s.Bit(i) == 1 {
			v.Mod(v.Sub(v.Mul(v, next), p), x)
			double(next)
		} else {
			next.Mod(next.Sub(next.Mul(next, v), p), x)
			double(v)
		}
	}
	if v.Cmp(two) == 0 || v.Cmp(less) == 0 {
		// U is zero exactly if p*v is twice the next one.
		u := new(Int).Mul(p, v)
		if u.Mod(u.Sub(u, next.Lsh(next, 1)), x).Sign() == 0 {
			return true
		}
	}
	for ; r > 1; r-- {
		if v.Sign() == 0 {
			return true
		}
		if v.Cmp(two) == 0 {
			return false
		}
		double(v)
	}
	return false
}

// How Divide rounds.
const (
	Trunc = ToZero
	Floor = ToNegativeInf
	Round = ToNearestEven
	Ceil  = ToPositiveInf
)

// Divide sets z to x/y as mode rounds it, and r to what is left; either may be
// nil.
func (z *Int) Divide(x, y, r *Int, mode RoundingMode) (*Int, *Int) {
	var q, rest Int
	divisor := Int{y.neg, y.abs}
	neg := x.neg != y.neg // of the exact quotient
	q.QuoRem(x, y, &rest)
	away := false
	if len(rest.abs) > 0 {
		switch mode {
		case Trunc:
		case Floor:
			away = neg
		case Ceil:
			away = !neg
		case Round:
			c := natCmp(natLsh(rest.abs, 1), divisor.abs)
			away = c > 0 || c == 0 && q.abs.low()&1 == 1
		default:
			panic("big: invalid rounding mode " + mode.String())
		}
	}
	if away {
		q.set(neg, natAdd(q.abs, one))
		if neg {
			rest.Add(&rest, &divisor)
		} else {
			rest.Sub(&rest, &divisor)
		}
	}
	if z != nil {
		z.Set(&q)
	}
	if r != nil {
		r.Set(&rest)
	}
	return z, r
}
