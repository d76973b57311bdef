package main

func main() {
	defer panic("deferred panic")
	println("body")
}
