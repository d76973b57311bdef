package main

type T struct{ a int }
type P *T
func main() {
	_ = int{}
	_ = string{"a"}
	_ = *T{}
	_ = P{}
	_ = interface{}{}
	_ = func(){}{}
	_ = chan int{}
	_ = undefined{1, 2}
	_ = T.a{}
	_ = &int{1}
}
