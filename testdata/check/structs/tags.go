package main

type A struct {
	a int "x"
	b int `y`
}
type B struct {
	a int "x"
	b int `z`
}
func main() {
	var a A
	var b B = a
	b = B(a)
	var c struct {
		a int "x"
		b int `y`
	} = a
	_ = a == b
	_ = c == b
}
