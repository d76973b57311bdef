package main

import "errors"

func a(n int) int {
	if n > 0 {
		return 1
	}
}
func b(n int) (int, error) {
	for n < 3 {
		n++
		return n, nil
	}
}
func c(x any) string {
	switch x.(type) {
	case int:
		return "int"
	case string:
		panic("no")
	}
}
func d(ch chan int) int {
	select {
	case v := <-ch:
		return v
	default:
	}
}
func e() int {
	for {
		break
	}
}
func f() (n int) {
L:
	for {
		for {
			break L
		}
	}
}
func g() error {
	goto end
end:
	errors.New("x")
}
func h() func() int {
	return func() int {
		if true {
			return 1
		} else {
		}
	}
}
func ok() int {
	{
		for {
		}
	}
}

func main() { return 5 }
