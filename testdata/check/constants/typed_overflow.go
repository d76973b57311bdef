package main

const big int8 = 100

const (
	a = big + big
	b = big * 2
	c = -int8(-128)
	d = uint8(1) - 2
	e = ^uint8(0) + 1
	f = int64(1) << 63
	g = uint16(1) << 16
)

func main() {}
