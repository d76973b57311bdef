package main

func main() {
	int x = 1
	print(x)
}
