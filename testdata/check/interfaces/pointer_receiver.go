package main

type I interface{ M() }
type T struct{}
func (*T) M() {}
func take(I) {}
func give() I { return T{} }
func main() {
	take(T{})
	var t T
	take(t)
	take(&t)
	_ = []I{T{}, &T{}}
	_ = map[string]I{"a": T{}}
	_ = struct{ i I }{T{}}
	c := make(chan I)
	c <- T{}
	_ = I(T{})
}
