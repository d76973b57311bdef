package main

func main() {
	println("a"
	x := (1 + 2
	if (x > 1 {
	}
}
