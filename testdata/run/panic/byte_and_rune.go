package main

func main() {
	defer func() { panic('x') }()
	panic(byte(200))
}
