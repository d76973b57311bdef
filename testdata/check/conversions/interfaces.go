package main

type I interface{ M() }
type J interface{ M(); N() }
type T struct{}
func (*T) M() {}
func main() {
	var i I
	var j J
	_ = J(i)
	_ = I(j)
	_ = I(T{})
	_ = I(&T{})
	_ = T(i)
	_ = I(1)
	_ = error("x")
	_ = interface{}(nil)
}
