package main

func main() {
	int := 3
	var x int
	string := "a"
	y := string("b")
	_, _ = x, y
}
