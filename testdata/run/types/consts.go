package main

import (
	"fmt"
	"math"
)

const (
	A = iota
	B
	_
	D
	E = "s"
	F
	G = iota * 10
	H
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue"}[d] }

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

const huge = 1 << 200
const frac = huge / 3.0

const (
	x, y = iota, -iota
	z, w
)

func main() {
	fmt.Println(A, B, D, E, F, G, H)
	fmt.Println(Sunday, Tuesday, Monday+1)
	fmt.Println(KB, MB, GB, huge>>198, frac > 1e60)
	fmt.Println(x, y, z, w)
	const c = 'a' + 1
	fmt.Printf("%T %v %c\n", c, c, c)
	const f = 5 / 2
	const g = 5 / 2.0
	fmt.Println(f, g, 7%3, -7/2, 1<<3|1, 0x1p-2, 0b1010, 0o17, 1_000_000, 0x_ff)
	var u8 uint8 = 255
	var f32 float32 = 1 << 24
	fmt.Println(u8, f32, len("héllo"), len([3]int{}), "a"+"b" < "b")
	const big = 12345678901234567890
	fmt.Println(uint64(big), big/1e10, float32(big))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.Pi)
	fmt.Printf("%d %T\n", 'x'-'a', 'x'-'a')
}
