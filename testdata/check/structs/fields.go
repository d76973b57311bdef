package main

type T struct {
	a, b int
	c    string
}
func main() {
	var t T
	t.d = 1
	t.A = 2
	_ = t.a.b
	_ = t.c.len
	var p *T
	p.d = 1
	var pp **T
	pp.a = 1
	T.a = 1
	t.a()
	_ = t->a
}
