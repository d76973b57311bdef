package main

func main() {
	1()
	"a"()
	x := 1
	x()
	var p *int
	p()
	nil()
	struct{}{}()
	[]int{}()
	var i interface{}
	i()
	main()()
}
