package main

func f(a int, a string) {}
func g(a int) (a int) { return }
func (t T) m(t int) {}
type T int

func main() {}
