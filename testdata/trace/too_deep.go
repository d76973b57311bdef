package main

func helper() { recover() }

func main() {
	defer func() { helper() }()
	panic("not recovered")
}
