package main

func main() {
	defer recover()
	defer print("printed\n")
	panic("x")
}
