package main

func f() (int, string) { return 1, "" }

func main() {
	func()
	x := func()
	y, z := 1, func(int)
	go func()
	defer func(a int)
	_ = []any{func(), chan func()}
	func().call()
	func() { func() }()
	return func()
}
