package main

type I interface {
	A(...int)
	B() (int, error)
	C(func(int) string)
}
type T struct{}
func (T) A([]int)               {}
func (T) B() (int, error)       { return 0, nil }
func (T) C(func(int) string)    {}
type U struct{}
func (U) A(...int)              {}
func (U) B() (n int, err error) { return }
func (U) C(func(string) int)    {}
func main() {
	var i I = T{}
	i = U{}
	_ = i
}
