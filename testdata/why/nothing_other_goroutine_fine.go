package main

func f() {
	defer func() { recover() }()
	panic("recovered")
}

func main() {
	f()
	panic("unrelated")
}
