package main

func main() {
	n := -len("abc")
	println(1 << n)
}
