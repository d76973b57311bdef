package main

import (
	"fmt"
	"unsafe"
)

type T struct {
	a bool
	b int64
	c uint16
	d string
	e [3]byte
	f []int
	g any
}

type U struct {
	a byte
	b byte
	c int32
	d byte
}

func main() {
	var t T
	fmt.Println(unsafe.Sizeof(t), unsafe.Alignof(t), unsafe.Offsetof(t.b), unsafe.Offsetof(t.c), unsafe.Offsetof(t.d), unsafe.Offsetof(t.e), unsafe.Offsetof(t.f), unsafe.Offsetof(t.g))
	fmt.Println(unsafe.Sizeof(U{}), unsafe.Sizeof([3]U{}), unsafe.Sizeof(struct{}{}), unsafe.Sizeof(complex64(0)))
	u := U{1, 2, 300, 4}
	p := unsafe.Pointer(&u)
	*(*int32)(unsafe.Add(p, unsafe.Offsetof(u.c))) = 77
	*(*byte)(unsafe.Pointer(uintptr(p) + 1)) = 9
	fmt.Println(u)
	f := 1.5
	fmt.Printf("%#x\n", *(*uint64)(unsafe.Pointer(&f)))
	arr := [4]int16{1, 2, 3, 4}
	s := unsafe.Slice(&arr[1], 2)
	s[0] = 20
	fmt.Println(arr, len(s), cap(s))
	b := []byte("bytes")
	str := unsafe.String(&b[0], 3)
	fmt.Println(str, *unsafe.StringData("x"), unsafe.SliceData(b) == &b[0])
	h := (*[3]uintptr)(unsafe.Pointer(&b))
	fmt.Println(h[1], h[2] >= 5)
}
