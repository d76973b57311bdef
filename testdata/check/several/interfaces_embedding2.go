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
}
type U struct {
	T
	T
	io.Reader
	Reader int
}
type P *T
type V struct{ P }

func (P) m()        {}
func (int) n()      {}
func (*A) o()       {}
func (A) p()        {}
func ([]int) q()    {}
func (io.Reader) r() {}
func (x *undefined) s() {}
func (**T) v()      {}
func (T) T()        {}
func (T) int()      {}

type C interface {
	int
	M()
}
type D interface {
	T
	*T
	undefined2
	~[]int
}

var _ C
var _ D

func init() int { return 1 }
func init(x int) {}
func main(args []string) {}
func _()  { undefined3() }
func _()  {}
var init = 1
var main int
type init int
