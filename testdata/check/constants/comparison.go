package main

func main() {
	var b byte = 1
	_ = b == 256
	_ = b < -1
	_ = b != 1.5
	var s string
	_ = s == 'a'
	_ = s > 1
	_ = 1 < "a"
	_ = true < false
	_ = nil == nil
}
