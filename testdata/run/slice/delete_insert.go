// The usual slice tricks: insert, delete, filter in place, reverse, rotate, chunk, dedupe, stack, queue.
package main

import "fmt"

func insert(s []int, i int, v ...int) []int { return append(s[:i:i], append(v, s[i:]...)...) }
func remove(s []int, i int) []int           { return append(s[:i], s[i+1:]...) }
func rotate(s []int, k int) []int           { return append(s[k:len(s):len(s)], s[:k]...) }
func chunk(s []int, n int) (out [][]int) {
	for n < len(s) {
		s, out = s[n:], append(out, s[:n:n])
	}
	return append(out, s)
}
func dedupe(s []int) []int {
	out := s[:0]
	for i, v := range s {
		if i == 0 || v != s[i-1] {
			out = append(out, v)
		}
	}
	return out
}

func main() {
	s := []int{1, 2, 3, 4, 5}
	t := insert(s, 2, 10, 20)
	fmt.Println(s, t)
	t = remove(t, 0)
	fmt.Println(t, len(t), t[:cap(t)][len(t):len(t)+1])
	fmt.Println(rotate(s, 2), s)
	for _, c := range chunk(s, 2) {
		fmt.Print(c, cap(c), " ")
	}
	fmt.Println()
	d := []int{1, 1, 2, 3, 3, 3, 1}
	e := dedupe(d)
	fmt.Println(e, d)
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
	fmt.Println(s)
	var st []string
	for _, w := range []string{"a", "b", "c"} {
		st = append(st, w)
	}
	for len(st) > 0 {
		var x string
		x, st = st[len(st)-1], st[:len(st)-1]
		fmt.Print(x)
	}
	q := []int{1}
	for n := 0; n < 5; n++ {
		x := q[0]
		q = append(q[1:], x*2, x*2+1)
	}
	fmt.Println(q, len(q))
	grid := make([][]rune, 3)
	for i := range grid {
		grid[i] = []rune("...")
	}
	grid[1][1] = '#'
	for _, row := range grid {
		fmt.Print(string(row), " ")
	}
	fmt.Println()
	x := [][]int{{3, 1}, {2}}
	y := append([][]int(nil), x...)
	y[0][0] = 9
	y[1] = nil
	fmt.Println(x, y)
	z := make([]int, 0, 2)
	a, b := append(z, 1), append(z, 2)
	fmt.Println(a, b)
}
