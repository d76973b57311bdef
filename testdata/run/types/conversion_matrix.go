// Every numeric conversion between every pair of kinds for a few values.
package main

import "fmt"

func all[T int | int8 | int16 | int32 | int64 | uint | uint8 | uint16 | uint32 | uint64 | uintptr](v T) {
	fmt.Println(int(v), int8(v), int16(v), int32(v), int64(v), uint(v), uint8(v), uint16(v), uint32(v), uint64(v), uintptr(v), float32(v), float64(v))
}

func main() {
	all(int(-1))
	all(int8(-128))
	all(int16(-300))
	all(int32(-70000))
	all(int64(-1 << 40))
	all(uint(1<<64 - 1))
	all(uint8(200))
	all(uint16(65535))
	all(uint32(4000000000))
	all(uint64(1<<63 + 12345))
	all(uintptr(99))
	var i8 int8 = -5
	fmt.Println(uint64(uint8(i8)), uint64(int64(i8)), int64(uint32(i8)), uint16(i8)>>4, int16(uint8(i8))<<8)
	var u32 uint32 = 0x80000001
	fmt.Println(int32(u32), int64(int32(u32)), uint64(int32(u32)), float64(int32(u32)), float32(u32))
	for _, v := range []int{0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000} {
		fmt.Print(int8(v), uint8(v), int16(v), uint16(v), " ")
	}
	fmt.Println()
}
