package main

func main() {
	var f float64 = 1
	_ = f &^ 1
	_ = 1.5 &^ 1
	_ = ^1.5
	_ = 1.5 % 2
	_ = 3.0 % 2
	_ = "a" &^ "b"
	var u uint = ^0
	_ = -u
	var i int = ^uint(0)
}
