package main

import "fmt"

func main() {
	a := complex(1, 2)
	b := 3 - 4i
	fmt.Println(a+b, a-b, a*b, a/b, -a, a == b, a != b)
	var c complex64 = complex64(a)
	c += 1i
	fmt.Println(c, real(c), imag(c))
	fmt.Printf("%T %T %T %v %.2f\n", a, c, real(c), a, b)
	var zero complex128
	fmt.Println(a/zero, zero/zero)
	m := map[complex128]string{1 + 2i: "x"}
	fmt.Println(m[a])
	const k = 2i * 2i
	fmt.Println(k, int(real(k)))
	arr := [2]complex64{1, 2i}
	arr[1] *= arr[1]
	fmt.Println(arr)
}
