package main

import (
	"fmt"
	"unsafe"
)

func SizeOf[T any]() uintptr {
	var v T
	return unsafe.Sizeof(v)
}
func Half[T ~float32 | ~float64 | ~int](v T) T { return v / 2 }
func AddC[T ~int8 | ~int16](v T) T {
	const c = 100
	return v + c
}
func Len[T any]() int {
	var a [4]T
	return len(a)
}
func Shift[T ~uint8 | ~uint64](n int) T { return T(1) << n }

func main() {
	fmt.Println(SizeOf[int](), SizeOf[string](), SizeOf[struct {
		a byte
		b int32
	}](), SizeOf[[0]int]())
	fmt.Println(Half(3), Half(3.0), Half(float32(0.5)))
	fmt.Println(AddC(int8(100)), AddC(int16(100)), Len[string]())
	fmt.Println(Shift[uint8](7), Shift[uint8](8), Shift[uint64](40))
}
