package main

func down(n int) {
	defer func() {}()
	if n == 0 {
		panic("bottom")
	}
	down(n - 1)
}

func main() {
	defer func() { recover() }()
	down(5)
}
