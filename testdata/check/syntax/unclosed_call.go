package main

func main() {
	print("a"
	print("b")
}
