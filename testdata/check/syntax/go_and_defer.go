package main

func main() {
	go (f())
	defer (func() {})()
	defer ((f()))
	go
}
