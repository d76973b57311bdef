package main

func main() {
	x0 y0
	x1 y1
	x2 y2
	x3 y3
	x4 y4
	x5 y5
	x6 y6
	x7 y7
	x8 y8
	x9 y9
	x10 y10
	x11 y11
	x12 y12
	x13 y13
}
