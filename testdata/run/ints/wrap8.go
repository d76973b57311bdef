// int8 and uint8 wrap on every operation.
package main

import "fmt"

func main() {
	var i int8 = 127
	i++
	fmt.Println(i)
	i--
	fmt.Println(i)
	i = -128
	fmt.Println(-i, i-1, i*i, i*-1, i/-1, i%-1, ^i, i<<1, i>>1)
	var u uint8 = 255
	u++
	fmt.Println(u)
	u--
	fmt.Println(u, -u, u*u, u+u, ^u, u<<4, u>>4, u&^0x0f)
	u += 10
	u *= 50
	u <<= 1
	fmt.Println(u)
	a, b := int8(100), int8(100)
	fmt.Println(a+b, a*b, a-(-b), int(a)+int(b))
	sum := int8(0)
	for k := int8(1); k > 0; k++ {
		sum += k
	}
	fmt.Println(sum)
	count := 0
	for k := uint8(250); k >= 250; k++ {
		count++
	}
	fmt.Println(count)
	x := []uint8{200, 100}
	x[0] += x[1]
	fmt.Println(x, x[0]-x[1]-x[1])
	s := struct{ a, b int8 }{-128, 127}
	s.a--
	s.b++
	fmt.Println(s)
}
