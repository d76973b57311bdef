package main

func main() {
	_ = _
	x := _
	_()
	var y _
	_.x = 1
}
