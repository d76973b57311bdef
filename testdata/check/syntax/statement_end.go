package main

func main() {
	x := 5 y := 6
	print(x) print(y)
	var z int = 1 2
	x++ + 1
}
