package main

func handler() func() {
	return func() { inner() }
}

func inner() { recover() }

func main() {
	f := handler()
	defer f()
	panic("through a variable")
}
