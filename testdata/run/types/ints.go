package main

import "fmt"

func main() {
	var a int8 = 127
	a++
	var b uint8 = 0
	b--
	var c int16 = -32768
	c = -c
	var d uint32 = 1 << 31
	d *= 2
	var e int64 = -1 << 63
	fmt.Println(a, b, c, d, e, -e, e/-1, e%-1)
	x, y := -7, 2
	fmt.Println(x/y, x%y, x&y, x|y, x^y, x&^y, ^x, -x)
	var u uint = 7
	fmt.Println(u-8, ^u, u<<62, u>>1)
	fmt.Println(int8(int16(300)&0x7f), uint8(x&0xff), int32(int64(x)<<40>>38))
	big := int64(1) << 40
	fmt.Println(int32(big), uint16(big>>30), int8(big>>33), byte(big>>34))
	var s uint = 70
	fmt.Println(1<<s == 0, int32(1)<<s, -1>>s, uint8(200)>>3, int8(-128)>>7)
	var i8 int8 = -128
	fmt.Println(i8/-1, i8*i8, i8-1)
	fmt.Printf("%T %T %T\n", 'a', 1<<3, a)
	var up uintptr = 10
	up -= 11
	fmt.Println(up)
}
