package main

func main() {
	fail()
	defer func() { recover() }()
}

func fail() { panic("before the defer statement") }
