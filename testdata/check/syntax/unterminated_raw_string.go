package main

func main() {
	print(`abc)
}
