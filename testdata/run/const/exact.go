// Constant arithmetic is exact, whatever the size.
package main

import "fmt"

const (
	Huge  = 1 << 250
	Huge2 = Huge * Huge
	Four  = Huge2 >> 498
	Big   = 1 << 100
	Small = Big >> 99
	third = 1.0 / 3
	one   = third * 3
	e308  = 1e308 * 1e308 / 1e308
	tiny  = 1e-400 * 1e400
	fact  = 1 * 2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10 * 11 * 12 * 13 * 14 * 15 * 16 * 17 * 18 * 19 * 20 * 21 * 22 * 23 * 24 * 25
	mod   = fact % 1000007
	pow   = (1<<61 - 1) * (1<<61 - 1) % (1<<31 - 1)
	point = 0.1 + 0.2
)

func main() {
	fmt.Println(Four, Small, one == 1, e308, tiny, mod, pow)
	fmt.Println(point == 0.3, point)
	var x, y = 0.1, 0.2
	fmt.Println(x+y == 0.3, x+y)
	fmt.Println(fact>>60, Huge>>240, Huge/(Huge-1), Huge%(Huge-1))
	fmt.Println(-5/3, -5%3, 5/-3, 5%-3, -5.0/2)
	const neg = -1 << 70
	fmt.Println(neg>>68, neg/(1<<60), ^0, ^5, -(-128))
	const m = ^uint8(5)
	fmt.Println(m, ^int8(5), ^uint16(0), -7>>1, -1>>10)
	fmt.Println(float32(third), float64(third), complex64(third))
	fmt.Println(0.1+0.2-0.3, 1e100-1e100+1, 123456789.0*987654321.0)
}
