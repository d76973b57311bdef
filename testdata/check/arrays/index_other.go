package main

func main() {
	x := 1
	_ = x[0]
	var m map[string]int
	_ = m[1]
	_ = m[nil]
	var p *[]int
	_ = p[0]
	var f func()
	_ = f[0]
	var st struct{}
	_ = st[0]
	_ = nil[0]
	var i interface{}
	_ = i[0]
}
