// 16- and 32-bit integers wrap.
package main

import "fmt"

func main() {
	var i16 int16 = 32767
	i16++
	fmt.Println(i16, i16-1, -i16, i16*i16, i16/-1)
	var u16 uint16 = 65535
	u16 += 2
	fmt.Println(u16, -u16, ^u16, u16<<15, (u16-2)*(u16-2))
	var i32 int32 = 2147483647
	i32++
	fmt.Println(i32, i32-1, -i32, i32*i32, i32/-1, i32%-1, ^i32)
	var u32 uint32 = 4294967295
	fmt.Println(u32+1, u32*u32, -u32, ^u32, u32<<31, u32>>31)
	u32++
	fmt.Println(u32)
	a, b := int32(65536), int32(65536)
	fmt.Println(a*b, (a-1)*(b+1), int64(a)*int64(b))
	c := int32(1) << 30
	fmt.Println(c+c, c<<1, c<<2, c+c+c)
	var h uint32 = 2166136261
	for _, ch := range []byte("hash me") {
		h ^= uint32(ch)
		h *= 16777619
	}
	fmt.Println(h)
	var j int16 = -32768
	j -= 1
	fmt.Println(j)
	arr := [2]int32{-1 << 31, 1<<31 - 1}
	arr[0]--
	arr[1]++
	fmt.Println(arr)
}
