package main

func main() {
	defer recover()
	panic("x")
}
