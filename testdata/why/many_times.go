package main

func helper() { recover() }

func level(n int) {
	defer func() { helper() }()
	if n == 0 {
		panic("bottom")
	}
	level(n - 1)
}

func main() { level(4) }
