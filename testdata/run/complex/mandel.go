// A little Mandelbrot set in complex numbers.
package main

import "fmt"

func main() {
	for y := 1.2; y > -1.21; y -= 0.2 {
		line := ""
		for x := -2.0; x < 0.6; x += 0.06 {
			c := complex(x, y)
			z := complex128(0)
			n := 0
			for ; n < 40 && real(z)*real(z)+imag(z)*imag(z) < 4; n++ {
				z = z*z + c
			}
			line += string(" .:-=+*#%@"[n/5])
			if n == 40 {
				line = line[:len(line)-1] + "@"
			}
		}
		fmt.Println(line)
	}
}
