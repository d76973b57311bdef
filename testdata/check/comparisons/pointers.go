package main

type A struct{}
type B struct{}
func main() {
	var a *A
	var b *B
	_ = a == b
	_ = a == A{}
	_ = *a == *b
	var pp **A
	_ = pp == a
	var f *int
	_ = f == 1
	_ = f == "x"
}
