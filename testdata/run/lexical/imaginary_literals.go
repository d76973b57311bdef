// Imaginary literals, old octal-looking ones included.
package main

import "fmt"

func main() {
	fmt.Println(0i, 0123i, 0o123i, 0xabci, 0.i, 2.71828i, 1.e+0i, 6.67428e-11i, 1E6i, .25i, .12345E+5i, 0x1p-2i, 0b11i, 0_9i)
	fmt.Println(1+2i, 3-4i, -5i, (1+2i)*(3-4i), 1i*1i)
	const c = 2i * 2i
	var n int = c
	fmt.Println(n)
	var f float64 = 1i * -1i
	fmt.Println(f)
}
