package main

type I interface{ M() }
func f(p *I) {
	p.M()
	(*p).M()
	p.x = 1
	var i I = p
	_ = i
	var q **I
	q.M()
}

func main() {}
