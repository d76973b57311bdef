package main

func setup() {
	defer func() { recover() }()
}

func main() {
	setup()
	panic("after setup")
}
