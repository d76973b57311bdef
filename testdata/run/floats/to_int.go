// Conversions from float to integer as amd64 gives them, out of range included.
package main

import (
	"fmt"
	"math"
)

func main() {
	for _, f := range []float64{0, 1.9, -1.9, 127, 128, 255.9, 256, -128, -129, 32767.5, 65535, 65536, -1} {
		fmt.Println(f, int(f), int8(int64(f)), int16(int64(f)), int32(f), int64(f))
	}
	for _, f := range []float64{1e9, 2147483647.9, -2147483648.9, 4294967295.5, 1e15, 9.2e18, -9.2e18, 9223372036854774784} {
		fmt.Println(int64(f), int(f))
	}
	for _, f := range []float64{0, 0.99, 1e10, 9.3e18, 1.8e19, 18446744073709549568} {
		fmt.Println(uint64(f), uint(f))
	}
	for _, f := range []float32{1.5, -2.5, 1e9, 16777216, -0.999} {
		fmt.Println(int(f), int32(f), int64(f), int16(int32(f)))
	}
	half := 0.5
	fmt.Println(int(half), int(-half), int(math.Floor(-half)), int(math.Round(2.5)), int(math.RoundToEven(2.5)))
	var u32 float64 = 4294967295
	fmt.Println(uint32(u32), uint16(uint32(u32)), uint8(200.0))
	x := 3.99
	var i int = int(x)
	j := int8(x)
	k := uint8(x)
	fmt.Println(i, j, k)
}
