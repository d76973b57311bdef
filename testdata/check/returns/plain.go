package main

func a() int {
}

func b() (int, error) {
	println("b")
}

func c(x int) int {
	if x > 0 {
		return 1
	}
}

func d(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return -1
	}
}

func main() {}
