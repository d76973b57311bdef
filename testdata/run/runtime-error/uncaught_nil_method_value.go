package main

type T struct{ n int }

func (t T) M() {}
func main() {
	var t *T
	f := t.M
	f()
}
