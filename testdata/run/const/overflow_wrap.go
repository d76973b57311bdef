// Constant expressions that fit after all, and conversions at the edges.
package main

import (
	"fmt"
	"math"
)

const (
	big   = 1<<64 - 1
	bits  = big >> 60
	mask  = ^uint32(0)
	small = -1 << 7
	sum   = math.MaxInt64 + math.MaxInt64 - math.MaxInt64
	neg   = -math.MinInt64 - 1
	half  = math.MaxUint64 / 2
	fl    = 1 << 10 / 3.0
	ch    = 'z' - 'a' + 1.0
	chain = ((1 << 62) * 4) / (1 << 60)
	shl   = 1.0 << 62 >> 60
	quo   = -7 / 2
	rem   = -7 % 3
	xor   = 0xF0 ^ 0xFF
	not   = 0xFF &^ 0x0F
	cx    = (1 + 2i) * (1 - 2i)
	str   = "a" + "b" + "c"
	cmp   = str > "abb" && len(str) == 3
	mix   = 1 + 2.5 + 'a' + 0i
)

var i8 int8 = small
var u64 uint64 = big
var f32 float32 = 1.0 / 3
var c64 complex64 = 1.0 / 3
var b byte = 'a' + 5.0
var r rune = 0x10FFFF
var i int = cx
var u uint = 1e3
var f float64 = 1 << 70
var d = 5.0 == 5

func main() {
	fmt.Println(bits, mask, small, sum, neg, uint64(half), fl, ch, chain, shl, quo, rem, xor, not, cx, str, cmp, mix)
	fmt.Println(i8, u64, f32, c64, b, r, i, u, f, d)
	fmt.Println(math.MaxUint32, math.SmallestNonzeroFloat64, math.MaxFloat32, float32(math.SmallestNonzeroFloat32))
	fmt.Println(uint8(255), int8(-1)<<7, uint8(1)<<7, ^int16(0x7fff), -(-5), +3, !(1 > 2))
	const x = 1 << 3.0
	const y = len([10]float64{2}) + cap([3]int{})
	var arr [x + y]bool
	fmt.Println(len(arr), x, y)
	const huge = 1 << 500
	fmt.Println(huge>>498, huge/(huge-1), float64(huge>>100)/float64(1<<400))
	var s uint = 3
	var w = 1 << s
	var z int64 = 1 << s
	var g = float64(1<<3) + 0.5
	fmt.Println(w, z, g, 1<<s == 8, uint8(1)<<s<<s)
	var k = 1.0<<3 + 1
	fmt.Printf("%T %v\n", k, k)
	const hex = 0x1p-2
	const maxRune = '\U0010FFFF'
	fmt.Println(hex, maxRune, string(rune(maxRune)) != "")
	const e = 2.718281828459045235360287471352662497757247093699959574966967627724076630353547594571382178525166427427466391932003059921817413596629043572900334295260595630738132328627943490763233829880753195251019011573834187930702154089149934884167509244761460668082264800168477411853742345442437107539077744992069551702761838606261331384583000752044933826560297606737113200709328709127443747047230696977209310141692836819025515108657463772111252389784425056953696
	fmt.Println(e, float32(e), e == math.E)
}
