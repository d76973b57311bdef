// Floating-point literals, decimal and hexadecimal.
package main

import "fmt"

func main() {
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1E6, .25, .12345E+5, 1_5., 0.15e+0_2)
	fmt.Println(0x1p-2, 0x2.p10, 0x1.Fp+0, 0X.8p-0, 0X_1FFFP-16, 0x15e-2)
	fmt.Println(0x1.8p1, 0x1p+3, 0xAp0, 0x0.1p4)
	fmt.Println(08.5, 09e1, 0_1.5, 1e0, 1e-0)
	var f float64 = 0x1.fffffffffffffp1023
	var d float64 = 0x1p-1074
	fmt.Println(f, d, d/2)
	var s float32 = 0x1.fffffep127
	fmt.Println(s, float32(0x1p-149))
	fmt.Println(1e3 == 1000, 0x1p4 == 16)
}
