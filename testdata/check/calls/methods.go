package main

type T struct{}
func (T) m(int) string { return "" }
func (*T) p()          {}
func main() {
	var t T
	t.m()
	t.m("a")
	t.m(1, 2)
	T.m(1)
	T.m(t)
	T.m(t, "x")
	(*T).p(t)
	T.p(t)
	T{}.p()
	t.x()
	t.M(1)
	var i int = t.m(1)
}
