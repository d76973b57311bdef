package main

func main() {
	helper(1)
	x := 1
}
