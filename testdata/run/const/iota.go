// iota in every shape.
package main

import "fmt"

const (
	c0 = iota
	c1
	c2
)
const (
	a = 1 << iota
	b = 1 << iota
	c = 3
	d = 1 << iota
)
const (
	u         = iota * 42
	v float64 = iota * 42
	w         = iota * 42
)
const x = iota
const y = iota
const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	_
	Wednesday
)
const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)
const (
	s0, s1 = "s", iota
	s2, s3
)

func main() {
	fmt.Println(c0, c1, c2, a, b, c, d, u, v, w, x, y)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3)
	fmt.Println(Sunday, Monday, Wednesday, KB, MB, GB, s0, s1, s2, s3)
	fmt.Printf("%T %T\n", Wednesday, v)
	const (
		p = iota + 10
		q
	)
	fmt.Println(p, q)
	const (
		arr = len([iota + 1]int{})
		arr2
		arr3
	)
	fmt.Println(arr, arr2, arr3)
}
