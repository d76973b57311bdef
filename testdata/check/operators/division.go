package main

func main() {
	x := 1
	_ = x / 0
	_ = x % 0
	_ = 1 / 0
	_ = 1.0 / 0
	_ = 1.5 / 0.0
	f := 2.0
	_ = f / 0
	x /= 0
	_ = 0 / 0
	_ = 1i / 0i
	var u uint8
	_ = u % 0
}
