package main

import (
	"fmt"
	"unsafe"
)

type P[T any] struct {
	pad bool
	v   T
}

func Size[T any]() uintptr { var v T; return unsafe.Sizeof(v) }
func Off[T any]() uintptr  { var p P[T]; return unsafe.Offsetof(p.v) }
func Al[T any]() uintptr   { var v T; return unsafe.Alignof(v) }

func main() {
	fmt.Println(Size[int8](), Size[struct {
		a bool
		b int64
	}](), Size[[3]string](), Size[any](), Size[func()]())
	fmt.Println(Off[int8](), Off[int64](), Al[int16](), Al[string]())
}
