// Ordinary floating-point arithmetic keeps every bit.
package main

import "fmt"

func main() {
	fmt.Println(0.1+0.2, 1.1*1.1, 1e16+1, 1e16+2, 2.0/3, 10.0/3.0)
	x, y := 0.1, 0.7
	fmt.Println(x+y, x*y, x/y, x-y, -x, +y, x*x*x, (x+y)*10)
	sum := 0.0
	for i := 1; i <= 100; i++ {
		sum += 1 / float64(i*i)
	}
	fmt.Println(sum)
	a, b, c := 1e200, 1e200, 1e-200
	fmt.Println(a*b, a*b*c, a*(b*c))
	n := 0
	for f := 0.0; f < 1; f += 0.1 {
		n++
	}
	fmt.Println(n)
	z := 5.0
	z /= 2
	z -= 0.25
	z *= z
	z++
	fmt.Println(z)
	fmt.Println(7/2*2.0, 7/2.0*2, float64(7)/2, float64(7/2))
	var m [3]float64
	for i := range m {
		m[i] = float64(i+1) / 7
	}
	fmt.Println(m)
	fmt.Println(1e23, 1e22, 9007199254740993.0, 4.35, 4.35*100, 1.005*1000, 123456.789e3)
}
