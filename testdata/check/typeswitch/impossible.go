package main

type I interface{ M() }
type T struct{}
func (*T) M() {}
type U struct{}
type V struct{}
func (V) M(int) {}
func main() {
	var i I
	switch i.(type) {
	case T:
	case *T:
	case U:
	case V:
	case int:
	case error:
	}
	_ = i.(T)
	_ = i.(U)
	_ = i.(V)
}
