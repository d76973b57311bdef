package main

type T struct{ field int }
type U struct{ *T }
func (T) Method() {}
func main() {
	var t T
	t.method()
	t.METHOD()
	t.Field = 1
	t.other
	t.other()
	var u U
	u.nope()
	u.method()
	u.T.x = 1
	var p **T
	p.Method()
	p.field = 1
}
