package main

func main() {
	var i int
	var s string
	var f float64
	var b bool
	var p *int
	var e error
	i = "a"
	s = 1
	f = "x"
	b = 1
	p = i
	i = p
	e = s
	i = f
	s = b
}
