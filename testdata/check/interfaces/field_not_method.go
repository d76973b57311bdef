package main

type I interface{ M() }
type T struct{ M func() }
type U struct{ m int }
type V struct{ T }
func main() {
	var i I = T{}
	i = U{}
	i = V{}
	i.m()
	i.M = nil
	_ = i.x
}
