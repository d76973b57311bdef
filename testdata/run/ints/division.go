// Division truncates towards zero; remainder has the dividend's sign; powers of two too.
package main

import "fmt"

func main() {
	for _, a := range []int{7, -7, 8, -8, 0, 1, -1} {
		for _, b := range []int{1, -1, 2, -2, 3, -3, 4, -4, 8, 16} {
			q, r := a/b, a%b
			if q*b+r != a {
				fmt.Println("wrong", a, b)
			}
			fmt.Print(q, ",", r, " ")
		}
		fmt.Println()
	}
	x := -7
	fmt.Println(x/2, x>>1, x%2, x&1, x/4, x>>2, x/1, x%1, x/7, x/-7)
	var u uint = 7
	fmt.Println(u/2, u%4, u/8, u%8, -u/2)
	m := int64(-1 << 63)
	n := int64(-1)
	fmt.Println(m/n, m%n, m/2, m%2, m/m, m/3, m%10)
	var i8, j8 int8 = -128, -1
	fmt.Println(i8/j8, i8%j8)
	var i32, j32 int32 = -1 << 31, -1
	fmt.Println(i32/j32, i32%j32)
	x /= 2
	x %= 2
	fmt.Println(x)
	var u64 uint64 = 1<<63 + 5
	fmt.Println(u64/10, u64%10, u64/(1<<62), u64/(1<<63), u64/(1<<63+6))
}
