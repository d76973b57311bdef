package main

type Stringer interface{ String() string }
func show[T Stringer](x T) {}
type A struct{}
type B struct{}
func (B) String() int { return 0 }
type C struct{}
func (*C) String() string { return "" }
type D struct{}
func (D) string() string { return "" }
func main() {
	show(A{})
	show(B{})
	show(C{})
	show(&C{})
	show(D{})
	show(1)
	show[Stringer](nil)
	show[*Stringer](nil)
}
