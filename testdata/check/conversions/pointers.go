package main

type A struct{ x int }
type B struct{ x int }
type C struct{ y int }
func main() {
	var a *A
	_ = (*B)(a)
	_ = (*C)(a)
	_ = (*int)(a)
	_ = uintptr(a)
	_ = A(B{})
	_ = A(C{})
	_ = A(nil)
	_ = (*A)(nil)
	_ = int(nil)
}
