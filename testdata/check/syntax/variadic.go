package main

func a(x ...int, y int) {}
func b(x, y ...int) {}
func c() (x ...int) { return }
func (x ...int) d() {}

var e = func(x ...int, y string) {}

func main() { b(1..., 2) }
