// Complex arithmetic, both widths.
package main

import "fmt"

func main() {
	a, b := 3+4i, 1-2i
	fmt.Println(a+b, a-b, a*b, a/b, -a, +b, a == b, a != b, a == 3+4i)
	fmt.Println(real(a), imag(a), complex(imag(a), real(a)))
	var c complex64 = complex(1.5, -0.5)
	d := c * c
	fmt.Printf("%v %T %v %T\n", d, d, real(d), real(d))
	c += 2
	c *= 1i
	c -= 1 + 1i
	c /= 2
	fmt.Println(c)
	x := complex(1, 2)
	x++
	x--
	fmt.Println(x, complex64(x), complex128(c))
	zero := complex(0, 0)
	fmt.Println(a/zero, zero/zero)
	f := 2.5
	fmt.Println(complex(f, 0)*a, complex(f, f)/complex(0, f))
	arr := [2]complex128{a, b}
	arr[0] *= arr[1]
	fmt.Println(arr, arr == [2]complex128{11 - 2i, 1 - 2i})
	m := map[complex128]string{1i: "i", 1: "one"}
	fmt.Println(m[complex(0, 1)], m[1+0i], len(m[2]))
	type C complex64
	var cc C = 1 + 1i
	fmt.Println(cc*cc, real(cc), any(cc) == any(C(1+1i)))
	const k = 2i
	fmt.Println(a*k, k*k, a/2)
}
