package main

type T int
func (T) _() {}
func (T) _(x int) {}
func (_ T) m() {}
func (_ *T) n() { _.m() }
func main() {
	var t T
	t._()
	_ = T._
}
