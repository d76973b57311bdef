// Functions of math and math/bits at the edges, called and as values.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	nan, inf := math.NaN(), math.Inf(1)
	values := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 1.5, -1.5, 2.5, 1e15 + 0.5, -1e300, math.MaxFloat64, math.SmallestNonzeroFloat64, inf, -inf, nan}
	for _, x := range values {
		fmt.Println(x, math.Sqrt(math.Abs(x)), math.Abs(x), math.Floor(x), math.Ceil(x), math.Trunc(x), math.IsNaN(x), math.Signbit(x))
		fmt.Printf("%016x %08x\n", math.Float64bits(math.Floor(x)), math.Float32bits(float32(x)))
		fmt.Println(math.Float64frombits(math.Float64bits(x)), math.Float32frombits(math.Float32bits(float32(x))))
		for _, y := range values {
			fmt.Print(math.Max(x, y), " ", math.Min(x, y), " ", math.Signbit(math.Max(x, y)), math.Signbit(math.Min(x, y)), " ")
		}
		fmt.Println()
	}
	fmt.Println(math.IsNaN(math.Sqrt(-1)), math.Sqrt(2))
	fmt.Printf("%016x %016x\n", math.Float64bits(math.Max(nan, 1)), math.Float64bits(math.Min(1, nan)))
	for _, x := range []uint64{0, 1, 2, 3, 0x80, 0xff, 0x8000, 0xffff, 1 << 31, 1<<32 - 1, 1 << 32, 1 << 63, math.MaxUint64, 0x0123456789abcdef} {
		fmt.Println(bits.Len(uint(x)), bits.Len64(x), bits.Len32(uint32(x)), bits.Len16(uint16(x)), bits.Len8(uint8(x)))
		fmt.Println(bits.LeadingZeros(uint(x)), bits.LeadingZeros64(x), bits.LeadingZeros32(uint32(x)), bits.LeadingZeros16(uint16(x)), bits.LeadingZeros8(uint8(x)))
		fmt.Println(bits.TrailingZeros(uint(x)), bits.TrailingZeros64(x), bits.TrailingZeros32(uint32(x)), bits.TrailingZeros16(uint16(x)), bits.TrailingZeros8(uint8(x)))
		fmt.Println(bits.OnesCount(uint(x)), bits.OnesCount64(x), bits.OnesCount32(uint32(x)), bits.OnesCount16(uint16(x)), bits.OnesCount8(uint8(x)))
		for _, k := range []int{0, 1, 7, 31, 32, 33, 63, 64, -1, -33, -64} {
			fmt.Print(bits.RotateLeft(uint(x), k), " ", bits.RotateLeft64(x, k), " ", bits.RotateLeft32(uint32(x), k), " ", bits.RotateLeft16(uint16(x), k), " ", bits.RotateLeft8(uint8(x), k), " ")
		}
		fmt.Println()
	}
	for _, f := range []func(float64) float64{math.Sqrt, math.Abs, math.Floor, math.Ceil, math.Trunc} {
		fmt.Println(f(6.25), f(-0.75))
	}
	g, h := bits.RotateLeft32, math.Max
	fmt.Println(g(1, 31), h(nan, inf))
	defer func(f func(float64) uint64) { fmt.Println(f(1)) }(math.Float64bits)
	defer fmt.Println(math.Sqrt(16))
	go math.Sqrt(4)
}
