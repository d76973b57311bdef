package main

import "io"

type A interface{ M(int) }
type B interface{ M(string) }
type AB interface {
	A
	B
}
type T struct {
	*A
	io.Reader
	*io.Writer
	int
	*int
	**T
	[]int
}
type U struct {
	T
	T
	io.Reader
	Reader int
}
type P *T
type V struct{ P }
type W struct {
	func()
}

func (P) m()        {}
func (int) n()      {}
func (*A) o()       {}
func (A) p()        {}
func ([]int) q()    {}
func (io.Reader) r() {}
func (x *undefined) s() {}
func (t T, u U) t() {}
func () u()         {}
func (**T) v()      {}
func (T) T()        {}
func (T) int()      {}

func main() {}
