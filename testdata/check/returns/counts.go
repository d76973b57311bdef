package main

func none() {
	return 1
}

func one() int {
	return
}

func two() (int, string) {
	return 1
}

func three() (int, string) {
	return 1, "a", 2
}

func wrong() (int, error) {
	return "a", nil
}

func named() (n int, err error) {
	return
}

func spread() (int, int) {
	return two()
}

func main() {}
