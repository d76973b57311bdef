package main

func main() {
	var a [3]int
	var b [4]int
	a = b
	a = [3]int8{}
	var s []int = a
	s = a[:]
	a = s
	_ = a == b
	var p *[3]int = &b
	f(a)
	f(b)
	_, _ = s, p
}
func f([4]int) {}
