// The longest operator wins.
package main

import "fmt"

func main() {
	a, b := 12, 10
	p := &b
	fmt.Println(a&^b, a&b, a^b, a|b, a<<1, a>>1, a& ^b, a&*p, a**p, -a-+b, - -a, ^^a, !!true)
	a &^= 4
	fmt.Println(a)
	a <<= 2
	a >>= 1
	a |= 1
	a ^= 3
	a %= 7
	fmt.Println(a)
	c := make(chan int, 1)
	c <- -5
	x := <-c
	c <- x
	fmt.Println(x, -<-c, x < -1)
	y := a
	y++
	z := y
	z--
	fmt.Println(y - -z, y+ +z, a- -1)
	f := func(xs ...int) int { return len(xs) }
	fmt.Println(f([]int{1, 2, 3}...), [...]int{1, 2}, []int{1, 2, 3}[1:], 3/2.0, .5+1.)
}
