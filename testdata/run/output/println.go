package main

func main() {
	println("hello", 1, -2, true, 'x', 1.5, "end")
	print("a", 1, 2, "b\n")
	var e error
	println(e == nil, len("abc"))
	println(uint8(200), int64(-1)<<40, 3+4i, float32(0.1))
	println()
}
