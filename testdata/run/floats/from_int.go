// Conversions from integers to floats round to nearest even.
package main

import "fmt"

func main() {
	for _, i := range []int64{0, 1, -1, 1 << 53, 1<<53 + 1, 1<<53 + 3, 1<<63 - 1, -1 << 63, 1<<62 + 1, 123456789012345678} {
		fmt.Printf("%d %.0f %.0f\n", i, float64(i), float32(i))
	}
	for _, u := range []uint64{1 << 63, 1<<64 - 1, 1<<63 + 1025, 1<<64 - 1025, 1<<54 + 3} {
		fmt.Printf("%d %.0f %.0f\n", u, float64(u), float32(u))
	}
	var u32 uint32 = 1<<32 - 1
	fmt.Println(float64(u32), float32(u32), float32(int32(u32)), float32(16777217))
	var i8 int8 = -128
	var u8 uint8 = 255
	fmt.Println(float32(i8), float64(u8), float64(-i8), complex(float64(u8), 0))
	x := 1 << 60
	fmt.Println(float64(x)/3, float64(x/3), int(float64(x)), float32(x)*2)
	type D float64
	fmt.Println(D(7)/2, D(x)/D(2))
}
