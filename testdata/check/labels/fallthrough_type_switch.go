package main

func f(x any) {
	switch x.(type) {
	case int:
		fallthrough
	case string:
		println("string")
	}
	select {
	default:
		fallthrough
	}
}

func main() {}
