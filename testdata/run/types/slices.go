package main

import "fmt"

func main() {
	s := []int{1, 2, 3, 4, 5}
	t := s[1:3]
	t[0] = 20
	fmt.Println(s, t, len(t), cap(t))
	t = append(t, 40)
	fmt.Println(s, t)
	t = append(t, 50, 60, 70)
	t[0] = 99
	fmt.Println(s, t, len(t))
	u := s[1:2:3]
	u = append(u, 1000)
	u = append(u, 2000)
	u[0] = -1
	fmt.Println(s, u, cap(s[2:4:5]))
	var n []int
	fmt.Println(n == nil, len(n), cap(n), append(n, n...) == nil)
	n = append(n, s[:2]...)
	fmt.Println(n, copy(n, s[3:]), n)
	copy(s[1:], s)
	fmt.Println(s)
	m := make([][]string, 2, 5)
	m[1] = append(m[1], "a", "b")
	fmt.Println(m, len(m), cap(m), m[0] == nil)
	b := append([]byte("ab"), "cd"...)
	fmt.Println(string(b), copy(b, "zz"), string(b))
	arr := [...]int{5: 1, 2, 1: 7}
	sl := arr[:]
	sl[0] = 9
	fmt.Println(arr, len(arr))
	p := (*[2]int)(sl)
	p[1] = 8
	fmt.Println(arr[1], [2]int(sl[5:]))
	clear(sl[:3])
	fmt.Println(arr)
	caps := []int{}
	var g []int
	last := -1
	for i := 0; i < 2000; i++ {
		if cap(g) != last {
			last = cap(g)
			caps = append(caps, last)
		}
		g = append(g, i)
	}
	fmt.Println(caps)
	for i, v := range s[:2] {
		s[1] = 77
		fmt.Print(i, v, " ")
	}
	fmt.Println()
}
