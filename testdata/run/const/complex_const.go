// Complex constants, exact until a variable takes them.
package main

import "fmt"

const (
	z  = 3 + 4i
	zz = z * z
	q  = z / (1 - 2i)
	re = real(z)
	im = imag(zz)
	cx = complex(1.5, -2)
	n  = z * (3 - 4i)
)

func main() {
	fmt.Println(z, zz, q, re, im, cx, n)
	var i int = n
	var f float32 = n
	fmt.Println(i, f, z == 3+4i, z != cx)
	fmt.Printf("%T %T %T\n", z, re, cx)
	const c64 complex64 = 0.1 + 0.2i
	fmt.Println(c64, complex128(c64) == 0.1+0.2i)
	fmt.Printf("%T %T\n", real(c64), imag(complex128(1)))
	fmt.Println(-z, +z, complex(0, 1)*complex(0, 1))
}
