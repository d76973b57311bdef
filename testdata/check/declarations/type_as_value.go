package main

type T int
var a = T
func main() {
	x := int
	y := []int
	_ = T
	f(T)
	return
}
func f(int) {}
