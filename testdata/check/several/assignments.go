package main

type pt struct{ x, y int }

var m = map[string]pt{}

func get() pt { return pt{} }

const c = 1

func main() {
	m["a"].x = 1
	get().x = 2
	get() = pt{}
	c = 3
	"a"[0] = 'b'
	s := "abc"
	s[0] = 'x'
	1 = 2
	nil = 1
	true := false
	a, b := 1
	a, b = b
	a, b = 1, 2, 3
	x := nil
	var y = nil
	_ = nil
	_ := 1
	a := 5
	a.b := 6
	var p *pt
	p.z = 1
	&p = nil
	*a = 1
	a++ + b
	b = a++
	[]int{1}[0], a = 1, "s"
	for i := range 10 {
		i = "a"
	}
	func() {} = nil
	a += "x"
	a <<= 1.5
	a, b += 1, 2
	main = nil
	len = nil
	pt = 1
	var f func()
	f = main()
	(a) = 3
	_ = x
}
