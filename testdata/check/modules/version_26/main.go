package main

type In struct{ x int }
type Out struct{ In }

type T struct{}

func (T) M[U any](u U) {}

func main() {
	_ = Out{x: 1}
	_ = new(3)
}
