package main

func main() {
	s := "a"
	s++
	b := true
	b--
	5++
	f := func() {}
	f++
	var p *int
	p++
	var e interface{}
	e++
	x := 1
	x++ + 1
}
