package main

import "fmt"

var x = 1

func f() int { x = 10; return 2 }

type P struct{ a, b int }

func main() {
	fmt.Println(x + f())
	x = 1
	fmt.Println([]int{x, f(), x})
	m := map[int]int{}
	x = 1
	m[x] = f()
	fmt.Println(m)
	x = 1
	a, b := func() (int, int) { return x, f() }()
	fmt.Println(a, b)
	i := 0
	s := []int{10, 20, 30}
	i, s[i] = 2, 99
	fmt.Println(i, s)
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s)
	x = 1
	p := P{x, f()}
	fmt.Println(p)
	local := 1
	g := func() int { local = 7; return 1 }
	fmt.Println(local + g())
	var arr [3]int
	j := 0
	next := func() int { j++; return j }
	arr[next()-1], arr[next()-1] = next(), next()
	fmt.Println(arr, j)
}
