// 64-bit integers, int, uint and uintptr wrap.
package main

import "fmt"

func main() {
	var i int64 = 9223372036854775807
	i++
	fmt.Println(i, i-1, -i, i*i, i/-1, i%-1, ^i, i>>63, i<<1)
	var u uint64 = 18446744073709551615
	fmt.Println(u+1, u*u, -u, ^u, u>>63, u<<63, u/3, u%10)
	u++
	fmt.Println(u)
	x := 1<<63 - 1
	x += 1
	fmt.Println(x)
	y := uint(0)
	y--
	fmt.Println(y)
	var p uintptr = 1
	p -= 2
	fmt.Println(p, p>>60)
	a := int64(3037000500)
	fmt.Println(a*a, (a-1)*(a-1))
	var h uint64 = 14695981039346656037
	for _, c := range []byte("hash me") {
		h ^= uint64(c)
		h *= 1099511628211
	}
	fmt.Println(h)
	s := uint64(88172645463325252)
	for k := 0; k < 5; k++ {
		s ^= s << 13
		s ^= s >> 7
		s ^= s << 17
		fmt.Print(s, " ")
	}
	fmt.Println()
	l := uint64(42)
	for k := 0; k < 3; k++ {
		l = l*6364136223846793005 + 1442695040888963407
		fmt.Print(l>>33, " ")
	}
	fmt.Println()
}
