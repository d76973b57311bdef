package main

const (
	a = iota
	b = iota + "x"
	c int8 = 127 + iota
)
var v = iota
func f(x int) int { return iota }
const d = f(iota)
const (
	e = 1 << (iota * 40)
	g
	h int32 = 1 << (iota * 20)
	i
)
func main() {
	const j = iota
	x := iota
	iota := 3
	const k = iota
	_, _ = x, iota
}
