package main

type S struct {
	x int
	s []int
}
type T struct{ f func() }
type U struct{ a [2]T }
func main() {
	var a, b S
	var c, d T
	var e, f U
	_ = a == b
	_ = c == d
	_ = e != f
	_ = [2]S{} == [2]S{}
	_ = a < b
	_ = struct{}{} == struct{}{}
	_ = struct{ m map[int]int }{} == struct{ m map[int]int }{}
}
