package main

func helper() { recover() }

func main() {
	recover()
	defer recover()
	defer func() { helper() }()
	defer func() {
		defer func() { recover() }()
	}()
	panic("nothing helps")
}
