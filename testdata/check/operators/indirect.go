package main

func main() {
	x := 1
	_ = *x
	_ = *"a"
	_ = *nil
	_ = *main
	var p **int
	_ = ***p
	_ = *int
	var i interface{}
	_ = *i
	*x = 1
	_ = x.y
}
