package main

type A struct{ X, Y int }
type B struct{ X, Z int }
type C struct {
	A
	B
}
type D struct {
	C
	*E
}
type E struct{ W, X int }

func (A) M() {}
func (B) M() {}
func (*E) N() {}

type I interface{ M() }
type J interface{ N() }

func main() {
	var c C
	c.X = 1
	c.M()
	c.Y, c.Z = 1, 2
	var d D
	d.X = 1
	d.W = 2
	d.A.X = 3
	var i I = c
	i = d
	var j J = d
	j = D{}
	j = E{}
	_ = C{X: 1}
	_ = C{A: A{1, 2}, B{1, 2}}
	_ = D{C: C{}, E: E{}}
	_ = c.A.B
	_ = A(c)
	_ = C(d)
	_ = struct{ X, Y int }(c.A)
	_ = A(struct{ Y, X int }{})
	d.E.N.M()
	(&d).N()
	D.M(d)
	D.N(d)
	(*D).N(&d)
	C.A.M(c)
	_, _ = i, j
}
