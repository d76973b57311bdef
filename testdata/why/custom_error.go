package main

type failure struct {
	Code int
	Text string
}

func (f failure) Error() string { return f.Text }

func handle() { _ = recover() }

func main() {
	defer func() { handle() }()
	panic(failure{5, "custom"})
}
