// Deep and mutual recursion; stacks that grow.
package main

import "fmt"

func depth(n int) int {
	var pad [16]int
	pad[n%16] = n
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1 + pad[(n+1)%16]
}
func even(n uint) bool { return n == 0 || odd(n-1) }
func odd(n uint) bool  { return n != 0 && even(n-1) }
func ack(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}
func hanoi(n int, a, b, c string, move func(string, string)) {
	if n > 0 {
		hanoi(n-1, a, c, b, move)
		move(a, c)
		hanoi(n-1, b, a, c, move)
	}
}
func perms(s []int, k int, f func([]int)) {
	if k == len(s) {
		f(s)
		return
	}
	for i := k; i < len(s); i++ {
		s[k], s[i] = s[i], s[k]
		perms(s, k+1, f)
		s[k], s[i] = s[i], s[k]
	}
}
func sum(xs ...int) int {
	if len(xs) == 0 {
		return 0
	}
	return xs[0] + sum(xs[1:]...)
}
func collatz(n int, seen map[int]int) (steps int) {
	if n == 1 {
		return 0
	}
	if s, ok := seen[n]; ok {
		return s
	}
	defer func() { seen[n] = steps }()
	if n%2 == 0 {
		return collatz(n/2, seen) + 1
	}
	return collatz(3*n+1, seen) + 1
}

func main() {
	fmt.Println(depth(100000))
	fmt.Println(even(5000), odd(5001), ack(2, 3))
	n := 0
	hanoi(8, "a", "b", "c", func(x, y string) { n++ })
	fmt.Println(n)
	perms([]int{1, 2, 3}, 0, func(p []int) { fmt.Print(p, " ") })
	fmt.Println()
	fmt.Println(sum(1, 2, 3, 4))
	seen := map[int]int{}
	best, at := 0, 0
	for i := 1; i < 1000; i++ {
		if s := collatz(i, seen); s > best {
			best, at = s, i
		}
	}
	fmt.Println(best, at, len(seen))
}
