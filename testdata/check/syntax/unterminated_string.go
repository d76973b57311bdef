package main

func main() {
	print("abc)
	print("def")
}
