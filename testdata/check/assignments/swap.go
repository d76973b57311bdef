package main

func main() {
	a, b := 1, "x"
	a, b = b, a
	var c, d = a, b
	c, d = d, c
}
