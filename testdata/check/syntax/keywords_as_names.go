package main

func main() {
	var type = 1
	func := 2
	range := 3
	print(map)
}

func select() {}
