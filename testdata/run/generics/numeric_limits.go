package main

import "fmt"

type Int interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16
}

func Wrap[T Int]() T {
	var v T = 1
	n := 0
	for v > 0 && n < 70 {
		v *= 2
		n++
	}
	return v + T(n)
}
func Abs[T ~int | ~int8 | ~float64](v T) T {
	if v < 0 {
		return -v
	}
	return v
}
func Pow[T Int | ~float64](b T, n int) T {
	r := T(1)
	for range n {
		r *= b
	}
	return r
}
func GCD[T Int](a, b T) T {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func main() {
	fmt.Println(Wrap[int8](), Wrap[uint16](), Wrap[int64]())
	fmt.Println(Abs(-5), Abs(2.5), Abs(int8(-128)))
	fmt.Println(Pow(2, 10), Pow(int8(2), 7), Pow(1.5, 2))
	fmt.Println(GCD(12, 18), GCD(uint8(200), 75))
}
