// Many parameters and results of mixed sizes.
package main

import "fmt"

type P struct {
	a int8
	b string
}

func f(a int8, b uint16, c string, d []byte, e P, f float32, g complex64, h any, i error, j [3]int16, k bool, l *int, m map[int]int, n func() int, o chan int, p struct{}, q rune) (r0 rune, r1 struct{}, r2 int, r3 [3]int16, r4 complex64, r5 P, r6 string, r7 int8) {
	return q, p, n(), j, g, e, c + string(d), a
}

func swap(a, b, c, d, e, g, h, i, j, k string) (string, string, string, string, string, string, string, string, string, string) {
	return k, j, i, h, g, e, d, c, b, a
}

func sum(a, b, c, d, e, f, g, h, i, j, k, l int) int { return a + 2*b + 3*c + 4*d + 5*e + 6*f + 7*g + 8*h + 9*i + 10*j + 11*k + 12*l }

func main() {
	x := 5
	r0, r1, r2, r3, r4, r5, r6, r7 := f(-1, 65535, "str", []byte("bytes"), P{-128, "p"}, 1.5, 2+3i, nil, nil, [3]int16{1, -2, 3}, true, &x, nil, func() int { return x }, nil, struct{}{}, 'q')
	fmt.Println(r0, r1, r2, r3, r4, r5, r6, r7)
	fmt.Println(swap(swap("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")))
	a, b, c, d, e, g, h, i, j, k := swap("1", "2", "3", "4", "5", "6", "7", "8", "9", "10")
	fmt.Println(a, b, c, d, e, g, h, i, j, k)
	fmt.Println(sum(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
	fn := sum
	defer func() { fmt.Println(fn(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)) }()
	defer fmt.Println(sum(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1), "evaluated early")
}
