package main

type I interface{ M() }
type T struct{}
func (t *T) M() {}
type U struct{}
func main() {
	var i I = T{}
	i = U{}
	i = 1
	i = nil
	i = &T{}
	var t T = i
	var u *T = i
	_, _ = t, u
}
