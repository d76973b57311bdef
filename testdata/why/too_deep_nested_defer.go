package main

func cleanup() {
	defer func() {
		recover()
	}()
}

func main() {
	defer cleanup()
	panic("outer")
}
