package big

import (
	"fmt"
	"math"
	"strconv"
)

// Limits of Floats.
const (
	MaxExp  = math.MaxInt32
	MinExp  = math.MinInt32
	MaxPrec = math.MaxUint32
)

// A RoundingMode tells how results are rounded.
type RoundingMode byte

const (
	ToNearestEven RoundingMode = iota
	ToNearestAway
	ToZero
	AwayFromZero
	ToNegativeInf
	ToPositiveInf
)

func (m RoundingMode) String() string {
	names := []string{"ToNearestEven", "ToNearestAway", "ToZero", "AwayFromZero", "ToNegativeInf", "ToPositiveInf"}
	if int(m) < len(names) {
		return names[m]
	}
	return "RoundingMode(" + strconv.Itoa(int(m)) + ")"
}

// An ErrNaN is the panic of an operation that would give NaN.
type ErrNaN struct {
	msg string
}

func (err ErrNaN) Error() string { return err.msg }

type form byte

const (
	zeroForm form = iota
	finite
	infinite
)

// A Float is a binary floating-point number of any precision: mant counts
// units of 2^low. The zero value is 0; operations with a precision of 0 take
// that of their operands.
type Float struct {
	prec uint32
	mode RoundingMode
	acc  Accuracy
	form form
	neg  bool
	mant nat
	low  int // exponent of the last bit of mant
}

// NewFloat makes a Float with 53 bits.
func NewFloat(x float64) *Float {
	if math.IsNaN(x) {
		panic(ErrNaN{"NewFloat(NaN)"})
	}
	return new(Float).SetFloat64(x)
}

// round sets z to m * 2^low, with something below it if sticky, rounded.
func (z *Float) round(neg bool, m nat, low int, sticky bool) *Float {
	z.neg, z.acc = neg, Exact
	if len(m) == 0 {
		z.form, z.mant, z.low = zeroForm, nil, 0
		return z
	}
	z.form = finite
	extra := m.bitLen() - int(z.prec)
	if extra <= 0 && !sticky {
		z.mant, z.low = m, low
		return z
	}
	if extra <= 0 { // room for what is below
		m = natLsh(m, uint(2-extra))
		low -= 2 - extra
		extra = 2
	}
	kept := natRsh(m, uint(extra))
	half := m.bit(extra-1) == 1
	below := sticky || m.trailingZeros() < uint(extra-1)
	up := false
	switch z.mode {
	case ToNearestEven:
		up = half && (below || kept.low()&1 == 1)
	case ToNearestAway:
		up = half
	case AwayFromZero:
		up = half || below
	case ToNegativeInf:
		up = neg && (half || below)
	case ToPositiveInf:
		up = !neg && (half || below)
	}
	low += extra
	if half || below {
		z.acc = Below
		if up != neg {
			z.acc = Above
		}
	}
	if up {
		kept = natAdd(kept, one)
	}
	z.mant, z.low = kept, low
	return z
}

func (x nat) bit(i int) uint {
	if i < 0 || i/64 >= len(x) {
		return 0
	}
	return uint(x[i/64]>>(i%64)) & 1
}

// exp is the exponent of a mantissa below 1.
func (x *Float) exp() int { return x.low + x.mant.bitLen() }

// SetPrec sets the precision and rounds to it.
func (z *Float) SetPrec(prec uint) *Float {
	if prec == 0 {
		z.prec, z.acc = 0, Exact
		if z.form == finite {
			z.acc = Below
			if z.neg {
				z.acc = Above
			}
			z.form, z.mant = zeroForm, nil
		}
		return z
	}
	z.prec = uint32(min(prec, MaxPrec))
	if z.form == finite {
		return z.round(z.neg, z.mant, z.low, false)
	}
	z.acc = Exact
	return z
}

// SetMode sets how results are rounded.
func (z *Float) SetMode(mode RoundingMode) *Float {
	z.mode, z.acc = mode, Exact
	return z
}

func (x *Float) Prec() uint         { return uint(x.prec) }
func (x *Float) Mode() RoundingMode { return x.mode }
func (x *Float) Acc() Accuracy      { return x.acc }
func (x *Float) Signbit() bool      { return x.neg }
func (x *Float) IsInf() bool        { return x.form == infinite }

// MinPrec is the number of bits that x needs.
func (x *Float) MinPrec() uint {
	if x.form != finite {
		return 0
	}
	return uint(x.mant.bitLen()) - x.mant.trailingZeros()
}

// IsInt reports whether x is an integer.
func (x *Float) IsInt() bool {
	if x.form != finite {
		return x.form == zeroForm
	}
	return x.low >= 0 || x.mant.trailingZeros() >= uint(-x.low)
}

// Sign is -1, 0 or 1.
func (x *Float) Sign() int {
	switch {
	case x.form == zeroForm:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// MantExp splits x into mant * 2^exp, mant from 0.5 to 1.
func (x *Float) MantExp(mant *Float) (exp int) {
	if x.form == finite {
		exp = x.exp()
	}
	if mant != nil {
		mant.Copy(x)
		mant.low -= exp
	}
	return exp
}

// SetMantExp sets z to mant * 2^exp.
func (z *Float) SetMantExp(mant *Float, exp int) *Float {
	z.Set(mant)
	if z.form == finite {
		z.low += exp
	}
	return z
}

func (z *Float) least(prec uint32) {
	if z.prec == 0 {
		z.prec = prec
	}
}

func (z *Float) special(f form, neg bool) *Float {
	z.form, z.neg, z.acc, z.mant = f, neg, Exact, nil
	return z
}

// Set sets z to x, rounded.
func (z *Float) Set(x *Float) *Float {
	if z == x {
		return z
	}
	z.least(x.prec)
	if x.form != finite {
		return z.special(x.form, x.neg)
	}
	return z.round(x.neg, x.mant, x.low, false)
}

// Copy sets z to x with its precision, mode and accuracy.
func (z *Float) Copy(x *Float) *Float {
	if z != x {
		*z = *x
	}
	return z
}

func (z *Float) SetUint64(x uint64) *Float {
	z.least(64)
	return z.round(false, natOf(x), 0, false)
}

func (z *Float) SetInt64(x int64) *Float {
	z.least(64)
	n := NewInt(x)
	return z.round(n.neg, n.abs, 0, false)
}

func (z *Float) SetFloat64(x float64) *Float {
	z.least(53)
	switch {
	case math.IsNaN(x):
		panic(ErrNaN{"Float.SetFloat64(NaN)"})
	case x == 0:
		return z.special(zeroForm, math.Signbit(x))
	case math.IsInf(x, 0):
		return z.special(infinite, x < 0)
	}
	fraction, exp := math.Frexp(math.Abs(x))
	return z.round(x < 0, natOf(uint64(fraction*(1<<53))), exp-53, false)
}

func (z *Float) SetInt(x *Int) *Float {
	z.least(uint32(max(x.BitLen(), 64)))
	return z.round(x.neg, append(nat(nil), x.abs...), 0, false)
}

func (z *Float) SetRat(x *Rat) *Float {
	if x.IsInt() {
		return z.SetInt(x.Num())
	}
	z.least(uint32(max(x.a.BitLen(), x.b.BitLen(), 64)))
	return z.quotient(x.a.neg, x.a.abs, x.b.abs, 0)
}

func (z *Float) SetInf(signbit bool) *Float { return z.special(infinite, signbit) }

// integer is |x| rounded to zero, and whether that is exact.
func (x *Float) integer() (n nat, exact bool) {
	if x.low >= 0 {
		return natLsh(x.mant, uint(x.low)), true
	}
	return natRsh(x.mant, uint(-x.low)), x.IsInt()
}

// cut is the accuracy of a number that was rounded to zero.
func (x *Float) cut(exact bool) Accuracy {
	switch {
	case exact:
		return Exact
	case x.neg:
		return Above
	}
	return Below
}

// Uint64 rounds to zero; numbers out of range become the nearest one.
func (x *Float) Uint64() (uint64, Accuracy) {
	switch {
	case x.form == zeroForm:
		return 0, Exact
	case x.neg:
		return 0, Above
	case x.form == infinite || x.exp() > 64:
		return math.MaxUint64, Below
	}
	n, _ := x.integer()
	// Go looks at the bits of x, not at those that are cut off.
	return n.low(), x.cut(x.exp() > 0 && x.MinPrec() <= 64)
}

// Int64 rounds to zero; numbers out of range become the nearest one.
func (x *Float) Int64() (int64, Accuracy) {
	if x.form == zeroForm {
		return 0, Exact
	}
	if x.form == finite && x.exp() <= 64 {
		n, exact := x.integer()
		i := Int{x.neg && len(n) > 0, n}
		if i.IsInt64() {
			return i.Int64(), x.cut(exact)
		}
	}
	if x.neg {
		return math.MinInt64, Above
	}
	return math.MaxInt64, Below
}

// Float64 is the nearest float64.
func (x *Float) Float64() (float64, Accuracy) { return x.native(53, -1074, 1024) }

// Float32 is the nearest float32.
func (x *Float) Float32() (float32, Accuracy) {
	f, acc := x.native(24, -149, 128)
	return float32(f), acc
}

func (x *Float) native(bits, least, most int) (f float64, acc Accuracy) {
	switch {
	case x.form == infinite:
		f = math.Inf(1)
	case x.form == finite:
		var r Float
		// Small numbers have fewer bits.
		r.prec = uint32(max(min(bits, x.exp()-least), 0))
		if r.prec == 0 {
			f = 0
			acc = Below
			if natCmp(x.mant, natLsh(one, uint(x.mant.bitLen()-1))) != 0 && x.exp() == least {
				f, acc = math.Ldexp(1, least), Above
			}
			break
		}
		r.round(false, x.mant, x.low, false)
		acc = r.acc
		if r.exp() > most {
			f, acc = math.Inf(1), Above
		} else {
			f = math.Ldexp(float64(r.mant.low()), r.low)
		}
	}
	if x.neg {
		return -f, -acc
	}
	return f, acc
}

// Int sets z to x rounded to zero; it is nil for infinities.
func (x *Float) Int(z *Int) (*Int, Accuracy) {
	if z == nil && x.form != infinite {
		z = new(Int)
	}
	switch x.form {
	case zeroForm:
		return z.SetInt64(0), Exact
	case infinite:
		if x.neg {
			return nil, Above
		}
		return nil, Below
	}
	n, exact := x.integer()
	return z.set(x.neg, n), x.cut(exact)
}

// Rat sets z to x; it is nil for infinities.
func (x *Float) Rat(z *Rat) (*Rat, Accuracy) {
	if z == nil && x.form != infinite {
		z = new(Rat)
	}
	switch x.form {
	case zeroForm:
		return z.SetInt64(0), Exact
	case infinite:
		if x.neg {
			return nil, Above
		}
		return nil, Below
	}
	if x.low >= 0 {
		return z.frac(x.neg, natLsh(x.mant, uint(x.low)), one), Exact
	}
	return z.frac(x.neg, x.mant, natLsh(one, uint(-x.low))), Exact
}

func (z *Float) Abs(x *Float) *Float {
	z.Set(x)
	z.neg = false
	return z
}

func (z *Float) Neg(x *Float) *Float {
	z.Set(x)
	z.neg = !z.neg
	return z
}

// Add sets z to x+y.
func (z *Float) Add(x, y *Float) *Float {
	z.least(max(x.prec, y.prec))
	return z.sum(x, y, y.neg, "addition of infinities with opposite signs")
}

// Sub sets z to x-y.
func (z *Float) Sub(x, y *Float) *Float {
	z.least(max(x.prec, y.prec))
	return z.sum(x, y, !y.neg, "subtraction of infinities with equal signs")
}

func (z *Float) sum(x, y *Float, yneg bool, nan string) *Float {
	switch {
	case x.form == infinite && y.form == infinite && x.neg != yneg:
		z.special(zeroForm, false)
		panic(ErrNaN{nan})
	case x.form == infinite:
		return z.special(infinite, x.neg)
	case y.form == infinite:
		return z.special(infinite, yneg)
	case x.form == zeroForm && y.form == zeroForm:
		return z.special(zeroForm, x.neg && yneg)
	case y.form == zeroForm:
		return z.round(x.neg, x.mant, x.low, false)
	case x.form == zeroForm:
		return z.round(yneg, y.mant, y.low, false)
	}
	low := min(x.low, y.low)
	sum := new(Int).sum(x.neg, natLsh(x.mant, uint(x.low-low)), yneg, natLsh(y.mant, uint(y.low-low)))
	if len(sum.abs) == 0 {
		return z.special(zeroForm, z.mode == ToNegativeInf)
	}
	return z.round(sum.neg, sum.abs, low, false)
}

// Mul sets z to x*y.
func (z *Float) Mul(x, y *Float) *Float {
	z.least(max(x.prec, y.prec))
	neg := x.neg != y.neg
	switch {
	case x.form == finite && y.form == finite:
		return z.round(neg, natMul(x.mant, y.mant), x.low+y.low, false)
	case x.form == zeroForm && y.form == infinite || x.form == infinite && y.form == zeroForm:
		z.special(zeroForm, false)
		panic(ErrNaN{"multiplication of zero with infinity"})
	case x.form == infinite || y.form == infinite:
		return z.special(infinite, neg)
	}
	return z.special(zeroForm, neg)
}

// Quo sets z to x/y.
func (z *Float) Quo(x, y *Float) *Float {
	z.least(max(x.prec, y.prec))
	neg := x.neg != y.neg
	switch {
	case x.form == finite && y.form == finite:
		return z.quotient(neg, x.mant, y.mant, x.low-y.low)
	case x.form == y.form:
		z.special(zeroForm, false)
		panic(ErrNaN{"division of zero by zero or infinity by infinity"})
	case x.form == zeroForm || y.form == infinite:
		return z.special(zeroForm, neg)
	}
	return z.special(infinite, neg)
}

// quotient sets z to a/b * 2^low.
func (z *Float) quotient(neg bool, a, b nat, low int) *Float {
	shift := max(int(z.prec)+2+b.bitLen()-a.bitLen(), 0)
	q, r := natQuoRem(natLsh(a, uint(shift)), b)
	return z.round(neg, q, low-shift, len(r) > 0)
}

// Sqrt sets z to the root of x.
func (z *Float) Sqrt(x *Float) *Float {
	z.least(x.prec)
	switch {
	case x.Sign() < 0:
		panic(ErrNaN{"square root of negative operand"})
	case x.form != finite:
		return z.special(x.form, x.neg)
	}
	shift := max(2*(int(z.prec)+2)-x.mant.bitLen(), 0)
	if (x.low-shift)%2 != 0 {
		shift++
	}
	m := natLsh(x.mant, uint(shift))
	root := natSqrt(m)
	return z.round(false, root, (x.low-shift)/2, natCmp(natMul(root, root), m) != 0)
}

// Cmp compares x and y.
func (x *Float) Cmp(y *Float) int {
	a, b := x.rank(), y.rank()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	case a != 1 && a != -1:
		return 0
	}
	low := min(x.low, y.low)
	c := natCmp(natLsh(x.mant, uint(x.low-low)), natLsh(y.mant, uint(y.low-low)))
	return c * a
}

// rank is -2 to 2: negative infinity, negative, zero, and so on.
func (x *Float) rank() int {
	r := int(x.form)
	if x.neg {
		r = -r
	}
	return r
}

func (x *Float) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

func (x *Float) AppendText(b []byte) ([]byte, error) {
	if x == nil {
		return append(b, "<nil>"...), nil
	}
	return x.Append(b, 'g', -1), nil
}

func (z *Float) UnmarshalText(text []byte) error {
	_, _, err := z.Parse(string(text), 0)
	if err != nil {
		err = fmt.Errorf("math/big: cannot unmarshal %q into a *big.Float (%v)", text, err)
	}
	return err
}
