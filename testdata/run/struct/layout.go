// Sizes, alignments and offsets.
package main

import (
	"fmt"
	"unsafe"
)

type A struct {
	a bool
	b int64
	c bool
}
type B struct {
	a, c bool
	b    int64
}
type C struct {
	a int8
	b int16
	c int8
	d int32
	e string
	f []int
	g any
	h complex64
	i [3]byte
	j float32
}
type Z struct {
	a int
	z struct{}
}
type Z2 struct {
	z struct{}
	a int32
}

func main() {
	fmt.Println(unsafe.Sizeof(A{}), unsafe.Sizeof(B{}), unsafe.Alignof(A{}), unsafe.Offsetof(A{}.b), unsafe.Offsetof(A{}.c))
	var c C
	fmt.Println(unsafe.Sizeof(c), unsafe.Offsetof(c.b), unsafe.Offsetof(c.c), unsafe.Offsetof(c.d), unsafe.Offsetof(c.e),
		unsafe.Offsetof(c.f), unsafe.Offsetof(c.g), unsafe.Offsetof(c.h), unsafe.Offsetof(c.i), unsafe.Offsetof(c.j))
	fmt.Println(unsafe.Sizeof(Z{}), unsafe.Sizeof(Z2{}), unsafe.Sizeof(struct{}{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof([3]A{}))
	fmt.Println(unsafe.Sizeof(0), unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(any(0)), unsafe.Sizeof(1i), unsafe.Sizeof(complex64(0)), unsafe.Sizeof('a'), unsafe.Sizeof(true), unsafe.Sizeof(func() {}), unsafe.Sizeof(uintptr(0)))
	fmt.Println(unsafe.Alignof(int16(0)), unsafe.Alignof(complex128(0)), unsafe.Alignof(complex64(0)), unsafe.Alignof(""), unsafe.Alignof([3]byte{}), unsafe.Alignof(struct{ a [2]int16 }{}))
	const n = unsafe.Sizeof(C{})
	var arr [n]byte
	fmt.Println(len(arr))
	a := A{true, 5, true}
	p := (*int64)(unsafe.Pointer(uintptr(unsafe.Pointer(&a)) + unsafe.Offsetof(a.b)))
	*p = 77
	fmt.Println(a, *(*bool)(unsafe.Add(unsafe.Pointer(&a), 16)))
	type in struct {
		A
		x int32
	}
	var e in
	fmt.Println(unsafe.Offsetof(e.x), unsafe.Offsetof(e.A), unsafe.Offsetof(e.b))
}
