// Shift counts beyond the width, of every count type, on every width.
package main

import "fmt"

func main() {
	var one int = 1
	for _, n := range []uint{0, 1, 7, 8, 15, 16, 31, 32, 63, 64, 65, 200} {
		fmt.Println(n, int8(1)<<n, uint8(1)<<n, int16(-1)<<n, int32(one)<<n, uint32(1)<<n, int64(-1)<<n, uint64(1)<<n,
			int8(-128)>>n, uint8(255)>>n, int32(-1<<31)>>n, int64(-1<<63)>>n, ^uint64(0)>>n)
	}
	var c8 int8 = 3
	var cu8 uint8 = 255
	var c64 uint64 = 1 << 40
	var ci int64 = 1 << 33
	x := -9
	fmt.Println(x<<c8, x>>c8, x<<cu8, x>>cu8, x<<c64, x>>c64, x<<ci, x>>ci)
	s := 3.0
	_ = s + float64(1<<3)
	var sh uint = 33
	var i = 1 << sh
	var j int32 = 1 << sh
	var k = uint64(1 << sh)
	var w int64 = 1.0 << 33
	var u = 1<<sh != 0
	var v = 1<<sh == 2<<sh
	var b = make([]byte, 1.0<<(sh-30))
	fmt.Println(i, j, k, w, u, v, len(b))
	var a [10]int
	fmt.Println(a[1<<(sh-32)], uint8(1<<3), int8(one<<7), "xy"[1<<(sh-33)])
	x <<= 2
	x >>= 1
	fmt.Println(x)
	u8 := uint8(0x81)
	fmt.Println(u8<<1, u8>>1, u8<<1>>1, u8<<7, int8(u8)>>7, uint16(u8)<<1)
}
