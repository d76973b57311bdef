// Integer conversions truncate and extend.
package main

import "fmt"

func main() {
	x := int64(-2)
	fmt.Println(int8(x), uint8(x), int16(x), uint16(x), int32(x), uint32(x), uint64(x), uint(x), uintptr(x))
	y := uint64(0xFEDCBA9876543210)
	fmt.Println(int8(y), uint8(y), int16(y), uint16(y), int32(y), uint32(y), int64(y), int(y))
	a := uint8(200)
	fmt.Println(int8(a), int16(a), int(int8(a)), uint32(int8(a)), uint64(int16(int8(a))))
	b := int8(-56)
	fmt.Println(uint8(b), uint16(b), uint16(uint8(b)), int32(uint8(b)))
	type T int16
	t := T(-300)
	fmt.Println(int8(t), uint8(t), T(70000&0xffff>>1), uint32(t))
	r := rune(0x1F600)
	fmt.Println(byte(r), int16(r), string(r))
	for _, v := range []int{127, 128, 255, 256, 257, -1, -128, -129} {
		fmt.Print(int8(v), " ", uint8(v), " ")
	}
	fmt.Println()
	for _, v := range []int64{1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, -1 << 31, -1<<31 - 1} {
		fmt.Print(int32(v), " ", uint32(v), " ")
	}
	fmt.Println()
}
