// Edges of every integer type: smallest, largest, negation, absolute value, averages, overflow detection.
package main

import (
	"fmt"
	"math"
)

func addOverflows(a, b int64) bool { s := a + b; return (s > a) != (b > 0) && b != 0 }
func mulOverflows(a, b int64) bool {
	if a == 0 || b == 0 {
		return false
	}
	p := a * b
	return p/b != a || (a == -1 && b == math.MinInt64) || (b == -1 && a == math.MinInt64)
}
func avg(a, b uint64) uint64 { return a/2 + b/2 + a&b&1 }
func abs[T int8 | int16 | int32 | int64](x T) T {
	if x < 0 {
		return -x
	}
	return x
}
func isqrt(n uint64) uint64 {
	var r, bit uint64 = 0, 1 << 62
	for bit > n {
		bit >>= 2
	}
	for ; bit != 0; bit >>= 2 {
		if n >= r+bit {
			n -= r + bit
			r = r>>1 + bit
		} else {
			r >>= 1
		}
	}
	return r
}
func gcd(a, b uint) uint {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
func pow(b, e, m uint64) uint64 {
	r := uint64(1)
	for b %= m; e > 0; e >>= 1 {
		if e&1 == 1 {
			r = r * b % m
		}
		b = b * b % m
	}
	return r
}

func main() {
	fmt.Println(abs(int8(-128)), abs(int16(-32768)), abs(int32(math.MinInt32)), abs(int64(math.MinInt64)), abs(int8(-127)))
	fmt.Println(addOverflows(math.MaxInt64, 1), addOverflows(1, 2), addOverflows(math.MinInt64, -1), addOverflows(math.MinInt64, math.MaxInt64))
	fmt.Println(mulOverflows(1<<32, 1<<31), mulOverflows(1<<31, 1<<31), mulOverflows(-1, math.MinInt64))
	fmt.Println(avg(math.MaxUint64, math.MaxUint64-2), isqrt(math.MaxUint64), isqrt(99), isqrt(100), gcd(1<<20, 48), pow(3, 1000, 1000007))
	var i8 int8 = math.MinInt8
	var u8 uint8 = math.MaxUint8
	fmt.Println(i8-1, -i8, i8/-1, i8*i8, u8+1, u8*u8, ^u8, -u8, u8>>7, int8(u8), uint8(i8))
	var i16, i32, i64 = int16(math.MaxInt16), int32(math.MaxInt32), int64(math.MaxInt64)
	fmt.Println(i16+1, i32+1, i64+1, uint16(i16)+1, uint32(i32)+1, uint64(i64)+1)
	fmt.Println(math.MaxInt8, math.MaxUint16, math.MinInt32, uint32(math.MaxUint32), uint64(math.MaxUint64), math.MaxInt)
	x := math.MinInt64
	fmt.Println(x, -x, x-1, x/10, x%10, x>>1, uint64(x)>>1, x == -x, x < 0)
	for i := int8(126); i > 0; i++ {
		fmt.Print(i, " ")
	}
	for i := uint8(1); i < 2; i-- {
		fmt.Print(i, " ")
	}
	fmt.Println()
}
