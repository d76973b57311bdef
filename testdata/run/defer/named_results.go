package main

import "fmt"

func named() (n int, err error) {
	defer func() {
		n *= 2
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v with n=%d", r, n)
		}
	}()
	n = 3
	if n > 2 {
		panic("late")
	}
	return 7, nil
}

func unnamed() int {
	n := 1
	defer func() { n = 100 }()
	return n
}

func double() (r int) {
	defer func() { r += 5 }()
	return 10
}

func swallowed() int {
	defer func() { recover() }()
	panic("gone")
}

func multi() (a, b string) {
	defer func() { a, b = b, a }()
	return "x", "y"
}

func main() {
	fmt.Println(named())
	fmt.Println(unnamed(), double(), swallowed())
	fmt.Println(multi())
}
