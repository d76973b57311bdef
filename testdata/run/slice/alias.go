// Slices alias their array; append does so while there is room.
package main

import "fmt"

func main() {
	arr := [6]int{0, 1, 2, 3, 4, 5}
	a, b := arr[1:4], arr[2:]
	a[1] = 20
	b[1] = 30
	fmt.Println(arr, a, b, len(a), cap(a), len(b), cap(b))
	a = append(a, 40)
	fmt.Println(arr, a, b)
	a = append(a, 50, 60)
	a[0] = -1
	fmt.Println(arr, a, len(a))
	c := b[:2]
	d := c[:4]
	fmt.Println(c, d, cap(c), cap(c[1:]))
	e := append(c[:1], c[1:]...)
	fmt.Println(e, b)
	f := append(b[:1], b[2:]...)
	fmt.Println(f, b, arr)
	x := make([]int, 2, 10)
	y := append(x, 1)
	z := append(x, 2)
	fmt.Println(y, z, x[:3], &y[0] == &z[0])
	s := []int{1, 2, 3}
	t := s
	t[0] = 100
	s = append(s, 4)
	s[1] = 200
	fmt.Println(s, t)
	u := s[1:2]
	u = append(u, 9)
	fmt.Println(s, u)
	p := &s[2]
	*p = 33
	s = append(s, 5, 6, 7, 8, 9)
	*p = 44
	fmt.Println(s, *p)
	func(v []int) { v[0] = 7; v = append(v, 1); v[1] = 8 }(t)
	fmt.Println(t)
	str := []string{"a", "b", "c"}
	str2 := str[:0]
	for _, w := range str {
		if w != "b" {
			str2 = append(str2, w)
		}
	}
	fmt.Println(str, str2)
}
