package main

func try[T any](v T) {
	if r := recover(); r != nil {
		println("never")
	}
}

func main() {
	defer func() { try(1) }()
	panic("generic")
}
