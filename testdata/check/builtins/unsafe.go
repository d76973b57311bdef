package main

import "unsafe"
type T struct{ a, b int }
func (T) m() {}
func main() {
	var t T
	_ = unsafe.Sizeof()
	_ = unsafe.Sizeof(int)
	_ = unsafe.Offsetof(t)
	_ = unsafe.Offsetof(t.m)
	_ = unsafe.Offsetof(t.x)
	_ = unsafe.Alignof(1, 2)
	_ = unsafe.Pointer(t)
	_ = (*int)(unsafe.Pointer(1))
	_ = unsafe.Slice(t, 1)
	_ = unsafe.String("a", 1)
	_ = unsafe.Add(1, 2)
	unsafe.Sizeof(t)
}
