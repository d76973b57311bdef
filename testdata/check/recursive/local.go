package main

func main() {
	type T struct{ t T }
	type U [2]U
	type V V
	type W struct{ w *W }
	type X []X
	var t T
	_ = t.t.t
}
