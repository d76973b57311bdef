// Bitwise operators on signed and unsigned, with sign extension.
package main

import "fmt"

func main() {
	var a, b int8 = -3, 6
	fmt.Println(a&b, a|b, a^b, a&^b, ^a, ^b, a&-b)
	var c, d uint16 = 0xF0F0, 0x0FF0
	fmt.Printf("%x %x %x %x %x\n", c&d, c|d, c^d, c&^d, ^c)
	x := 0xdeadbeef
	fmt.Printf("%x %x %x\n", x&0xff, x>>8&0xff, x&^0xffff)
	fmt.Println(x&-x, x&(x-1), -1&0xff, -1^0, ^0|1)
	n, bits := uint64(0xF00F_0F0F_1234_5678), 0
	for m := n; m != 0; m &= m - 1 {
		bits++
	}
	fmt.Println(bits)
	r := uint32(0x12345678)
	fmt.Printf("%08x %08x %08x\n", r<<8|r>>24, r>>4|r<<28, (r>>24)|(r>>8&0xff00)|(r<<8&0xff0000)|(r<<24))
	swap1, swap2 := 5, 9
	swap1 ^= swap2
	swap2 ^= swap1
	swap1 ^= swap2
	fmt.Println(swap1, swap2)
	fmt.Println(1|2^3&4, 1+2<<3, 6&3==2, 1<<2+1, 7&^2|8, -5>>1, -(5 >> 1), ^5+1)
	var i32 int32 = -1
	fmt.Println(uint32(i32), uint64(i32), uint64(uint32(i32)), int64(uint32(i32)), uint8(i32)&0x7f, i32&0xff)
}
