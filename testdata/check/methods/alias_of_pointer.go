package main

type T struct{}
type P = *T
type PP = *P

func (P) one()  {}
func (PP) two() {}
func (*P) three() {}

type S struct{}
type A = S
type G[T any] = A
type I = *G[int]

func (I) m()  {}
func (*I) n() {}

func main() {
	var t T
	t.one()
	t.two()
	(&t).three()
	S{}.m()
}
