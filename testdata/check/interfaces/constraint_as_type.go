package main

type Num interface{ ~int | ~float64 }
type Cmp interface{ comparable }
var a Num
var b Cmp
var c comparable
func f(x Num) Cmp { return nil }
type S struct{ n Num }
type M map[string]Num
var d []Num
var e func(Num)
func main() {
	var x interface{ int }
	_ = x.(Num)
}
