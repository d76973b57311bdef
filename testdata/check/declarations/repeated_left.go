package main

func main() {
	a, a := 1, 2
	b, c, b := 1, 2, 3
	_, _ = a, b
	_ = c
}
