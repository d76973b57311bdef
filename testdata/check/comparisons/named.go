package main

type A int
type B int
type S string
func main() {
	var a A
	var b B
	var s S
	_ = a == b
	_ = a == 1
	_ = a == 1.5
	_ = s == "x"
	_ = s == a
	_ = string(s) == s
	_ = int(a) == a
	_ = a < b
}
