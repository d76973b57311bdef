package main

type I interface{ M() }
type T struct{}
func (T) M() {}
type U struct{}
type V struct{ s []int }
func (V) M() {}
func main() {
	var i I
	_ = i == T{}
	_ = i == U{}
	_ = i == 1
	_ = i == nil
	_ = i == V{}
	var e interface{}
	_ = e == 1
	_ = e == []int{}
	_ = e == i
	_ = e == main
}
