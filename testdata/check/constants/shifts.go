package main

func main() {
	s := uint(3)
	var a = 1.0 << s
	var b int8 = 1 << 8
	var c float64 = 1 << s
	var d = 1 << s
	var e uint8 = 255 << 1
	var f = "a" << 1
	var g = 1 << "a"
	var h = 1 << -1
	var i = d << 1.5
	_, _, _, _, _, _, _, _ = a, b, c, e, f, g, h, i
}
