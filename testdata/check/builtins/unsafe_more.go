package main

import "unsafe"
func main() {
	var p *int
	_ = unsafe.Slice(p, "a")
	_ = unsafe.Slice(p, -1)
	_ = unsafe.SliceData(p)
	_ = unsafe.StringData(1)
	_ = unsafe.Nope(p)
	_ = unsafe.String(p, 1)
	var u unsafe.Pointer = p
	u = uintptr(1)
	var q *string = u
	_ = unsafe
	x := unsafe.Sizeof
	const c string = unsafe.Sizeof(p)
}
