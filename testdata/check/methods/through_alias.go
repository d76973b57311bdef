package main

type T struct{}
type A = T
type PA = *T
func (A) m()  {}
func (T) m()  {}
func (PA) n() {}
func (*A) n() {}
type B = int
func (B) x() {}
type C = []int
func (C) y() {}
func main() {
	T{}.m()
	T{}.n()
}
