// Copying, overlapping, appending to parts of oneself.
package main

import "fmt"

func main() {
	s := []int{0, 1, 2, 3, 4, 5, 6, 7}
	fmt.Println(copy(s[2:], s), s)
	fmt.Println(copy(s, s[3:]), s)
	fmt.Println(copy(s, []int(nil)), copy(s[:0], s), copy([]byte("abc"), "xy"))
	t := []string{"a", "b", "c"}
	t = append(t[:1], t[2:]...)
	fmt.Println(t, len(t), cap(t))
	u := append([]int(nil), 1, 2, 3)
	u = append(u, u...)
	u = append(u, u[1:4]...)
	fmt.Println(u)
	a := make([]int, 3, 10)
	b := append(a, 1)
	c := append(a, 2)
	fmt.Println(b[3], c[3], len(a))
	d := append(a[:2:2], 9)
	fmt.Println(a, d)
	clear(s[2:4])
	fmt.Println(s)
	var nilslice []int
	fmt.Println(append(nilslice, nilslice...) == nil, append([]int{}, nilslice...) == nil)
	x := append([]byte("hello "), "world"...)
	fmt.Println(string(x), len(x))
	m := make([][]int, 3)
	for i := range m {
		m[i] = append(m[i], i, i*i)
	}
	fmt.Println(m)
	arr := [5]int{1, 2, 3, 4, 5}
	p := arr[1:3]
	p = append(p, 100)
	fmt.Println(arr, p, cap(p))
	four := [4]int(arr[:4])
	four[0] = -1
	ptr := (*[2]int)(arr[:])
	ptr[1] = -2
	fmt.Println(arr, four)
}
