// Comparisons of signed and unsigned at the edges.
package main

import "fmt"

func main() {
	var u, v uint64 = 1 << 63, 1
	var i, j int64 = -1 << 63, 1
	fmt.Println(u > v, u < v, u >= v, u <= v, u == v, u != v)
	fmt.Println(i > j, i < j, i >= j, i <= j, i == j, i != j)
	var a, b uint8 = 255, 1
	var c, d int8 = -1, 1
	fmt.Println(a > b, a < b, c > d, c < d, uint8(c) > uint8(d))
	var p, q uint32 = 0xFFFFFFFF, 0
	fmt.Println(p > q, p-q > q-p, q-1 == p, p+1 == q)
	if u > v && i < j {
		fmt.Println("both")
	}
	if !(a < b) || c > d {
		fmt.Println("either")
	}
	for k := uint8(3); k < 4; k-- {
		fmt.Print(k, " ")
	}
	fmt.Println()
	n := 0
	for k := uint(5); k-1 < 10; k-- {
		n++
	}
	fmt.Println(n)
	x := -1
	fmt.Println(x < 0, uint(x) > 0, x < len("abc"), 0 > x, 5 > x, -1 == x, 'a' > x)
}
