package main

type T struct{ a int }
func (T) a()  {}
func (T) m()  {}
func (*T) m() {}
func (T) n()  {}
func (T) n(x int) {}
type I int
func (I) String() string { return "" }
func (i *I) String() string { return "" }

func main() {}
