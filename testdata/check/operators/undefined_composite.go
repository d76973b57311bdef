package main

func main() {
	var a []int
	var m map[int]int
	var p *int
	var f func()
	var st struct{}
	_ = a + a
	_ = m - m
	_ = p + p
	_ = f * f
	_ = st + st
	_ = -p
	_ = !m
	_ = a && a
	_ = p + 1
}
