package main

import (
	"fmt"
	"math"
	"math/bits"
	"math/cmplx"
)

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)
const (
	_, a0 = iota, iota * 10
	b0, b1
	_, _
	c0, c1 = iota, "s"
)

type Flags uint8

const (
	FA Flags = 1 << iota
	FB
	_
	FD
)

func (f Flags) Has(x Flags) bool { return f&x == x }

type Weekday int

const (
	Sun Weekday = iota
	Mon
	Tue
)

var names = [...]string{Sun: "Sun", Tue: "Tue", Mon: "Mon"}

func (d Weekday) String() string { return names[d] }

const big = 1 << 100
const third = 1.0 / 3
const huge = big * big

func shifts(n uint, s int) {
	var i8 int8 = -128
	var u8 uint8 = 200
	var i32 int32 = math.MinInt32
	var u64 uint64 = 1<<63 + 5
	fmt.Println(i8<<n, i8>>n, u8<<n, u8>>n, i32>>n, i32<<n, u64>>n, u64<<n, 1<<n, -1>>n, uint32(1)<<n)
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("neg", r)
		}
	}()
	fmt.Println(1 << s)
}
func main() {
	fmt.Println(KB, MB, GB, a0, b0, b1, c0, c1, FA, FB, FD, (FA | FD).Has(FD), Mon, Weekday(2), []Weekday{0, 1})
	fmt.Println(big>>98, huge/big/big, third, third*3 == 1, float32(third), big>>95&0xff, 'a'+1, 'a'*2.0, 7/2, 7/2.0, -7/2, -7%3, 7%-3, 1_000_000, 0b1010, 0o17, 0x1F, 017, 0x1p4, 1e3, 'x', '\'', "\a"[0])
	for _, n := range []uint{0, 1, 7, 8, 31, 32, 63, 64, 65, 1000} {
		shifts(n, int(n))
	}
	shifts(1, -1)
	var x int8 = 127
	x++
	var y uint8
	y--
	z := int32(math.MaxInt32)
	z += 2
	mn := math.MinInt64
	fmt.Println(x, y, z, -mn, mn/-1, mn%-1, -x, ^x, +x, x&^0x0f, 6&^3, ^0, uint16(x), uint64(1<<64-1))
	var f = 3.99
	nf := -3.99
	fmt.Println(int(f), int(nf), int8(44), uint8(int(f)), int64(float32(16777217)), float32(0.1), float64(float32(0.1)), f-3 == 0.99)
	inf, nan := math.Inf(1), math.NaN()
	fmt.Println(inf, -inf, nan, inf-inf, nan == nan, nan != nan, nan < 1, 1/inf, 0*inf, math.Copysign(0, -1), 1/math.Copysign(0, -1), math.SmallestNonzeroFloat64/2)
	fmt.Println(math.Sqrt(2), math.Pow(2, 0.5), math.Cbrt(27), math.Hypot(3, 4), math.Floor(-1.5), math.Ceil(-1.5), math.Trunc(-1.5), math.Round(-2.5), math.RoundToEven(2.5), math.Mod(7, -3), math.Remainder(7, 3), math.Log(10), math.Log2(8), math.Log10(1000), math.Log1p(1e-10), math.Exp(1), math.Expm1(1e-10), math.Gamma(5), math.Erf(0.5))
	fmt.Println(math.Sin(1), math.Cos(1), math.Tan(1), math.Asin(1), math.Acos(0), math.Atan(1), math.Atan2(-1, -1), math.Sinh(1), math.Cosh(1), math.Tanh(1), math.Asinh(1), math.Acosh(2), math.Atanh(0.5), math.J0(1), math.Y0(1), math.FMA(2, 3, 4))
	fr, ex := math.Frexp(10)
	ip, fp := math.Modf(-3.25)
	fmt.Println(fr, ex, math.Ldexp(0.5, 4), ip, fp, math.Float64bits(1.5), math.Float32bits(-2), math.Signbit(-0.0), math.IsInf(inf, 0), math.Nextafter(1, 2), math.Dim(3, 5), math.Max(nan, 1), math.Min(-0.0, 0), math.MaxUint32, uint64(math.MaxUint64), math.Pi)
	fmt.Println(bits.LeadingZeros32(1), bits.TrailingZeros(8), bits.OnesCount(255), bits.Reverse8(3), bits.ReverseBytes32(0x01020304), bits.RotateLeft8(0x81, 1), bits.Len(0), bits.UintSize)
	hi, lo := bits.Mul64(1<<63, 6)
	sum, carry := bits.Add64(1<<63, 1<<63, 1)
	q, r := bits.Div64(1, 0, 3)
	fmt.Println(hi, lo, sum, carry, q, r)
	c := complex(3, -4)
	var c64 complex64 = 1 + 2i
	fmt.Println(c, real(c), imag(c), cmplx.Abs(c), c*c, c/(1+1i), -c, c == 3-4i, c64*c64, cmplx.Sqrt(-1), cmplx.Exp(1i*math.Pi), cmplx.Pow(2i, 2), cmplx.Phase(-1), cmplx.Conj(c), cmplx.Inf(), c/0)
	fmt.Printf("%v %.2f %8.1f %g %T %T\n", c, c, c, c64, c, c64)
	var u uint = 3
	var arr [1 << 3]int
	const k = len(arr)
	fmt.Println(k, 1<<u, 1.0<<3, uint8(1)<<u<<u<<u, len([10]int{}), cap(arr[2:5]), min(3, 1.5, 2), max("a", "b"), min(-0.0, 0))
	var i8 int8 = -1
	fmt.Println(uint8(i8), uint16(i8), uint64(i8), int64(uint32(1<<31)), rune('é'), byte('a'), string(rune(i8)))
	d := 10
	d, e := d+1, d
	d, e = e, d
	d <<= 2
	d &^= 4
	d ^= 0xff
	d %= 100
	fmt.Println(d, e)
	fmt.Println(0.1+0.2, float32(0.1)+float32(0.2), 0.1+0.2 == 0.3, 1e100, 1e-10, 123456789.0, 1e20, 1e21, float32(1e10), 100000.0, 2.5e-5)
	var ui uint32 = 1 << 31
	fmt.Println(ui<<1, ui>>31, int32(ui), -ui, ui*2+1, 5-ui)
	for i := uint8(250); i >= 250; i++ {
		fmt.Print(i, " ")
	}
	for i := int8(3); i >= 0; i-- {
		fmt.Print(i, " ")
	}
	fmt.Println()
}
