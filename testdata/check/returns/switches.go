package main

func a(x int) int {
	switch x {
	case 1:
		return 1
	default:
		return 2
	}
}

func b(x int) int {
	switch x {
	case 1:
		return 1
	}
}

func c(x int) int {
	switch x {
	case 1:
		break
	default:
		return 2
	}
}

func d(x int) int {
	switch x {
	case 1:
		fallthrough
	default:
		panic("no")
	}
}

func e(x any) int {
	switch x.(type) {
	case int:
		return 1
	case string:
	default:
		return 3
	}
}

func main() {}
