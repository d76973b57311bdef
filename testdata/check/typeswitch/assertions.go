package main

type I interface{ M() }
func main() {
	x := 1
	_ = x.(int)
	var i interface{}
	var s string = i.(int)
	a, b, c := i.(int)
	_ = i.(I).N()
	_ = i.(undefined)
	_ = i.(*I)
	i.(int) = 1
	i.(int)++
	_ = i.()
}
