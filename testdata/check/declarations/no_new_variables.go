package main

func main() {
	a, b := 1, 2
	a, b := 3, 4
	_, a := 1, 2
	_ := 1
	a := 2
}
