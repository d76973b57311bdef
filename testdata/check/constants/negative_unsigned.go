package main

var a uint = -1
var b uint8 = -0x80

func f(u uint16) {}

func main() {
	f(-1)
	const minus = -3
	f(minus)
	var u uint32 = 5
	u = -u + -2
	_ = a + uint(b)
}
