package main

func main() {
	x := 1
	var x int
	const x = 2
	type x int
	_ = x
}
