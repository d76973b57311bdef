package main

import "fmt"

type T struct{ a, b int }

func two() (int, string)   { return 1, "x" }
func three() (a, b, c int) { a, b = 1, 2; return a, b, a + b }

func main() {
	a, b := 1, 2
	a, b = b, a
	fmt.Println(a, b)
	a, c := 10, 3
	fmt.Println(a, c)
	n, s := two()
	_, s2 := two()
	fmt.Println(n, s, s2)
	fmt.Println(three())
	xs := []int{0, 1, 2}
	i := 0
	i, xs[i] = 1, 5
	xs[0], xs[1], xs[2] = xs[1], xs[2], xs[0]
	fmt.Println(i, xs)
	a += 5
	a -= 2
	a *= 3
	a /= 4
	a %= 7
	a <<= 3
	a >>= 1
	a |= 0x10
	a &= 0x1c
	a ^= 3
	a &^= 1
	fmt.Println(a)
	str := "a"
	str += "b" + "c"
	fmt.Println(str)
	t := T{1, 2}
	t.a, t.b = t.b, t.a
	pt := &t
	pt.a, *pt = 9, T{7, pt.a}
	fmt.Println(t)
	m := map[string]T{}
	m["x"] = T{1, 2}
	m["y"], m["x"] = m["x"], T{3, 4}
	fmt.Println(m)
	var x, y, z = 1, "s", 2.5
	var w float64 = 3
	fmt.Println(x, y, z, w)
	f := func() (int, error) { return 3, nil }
	if v, err := f(); err == nil {
		fmt.Println(v)
	}
	var arr [2][2]int
	j := 0
	idx := func() int { j++; return j % 2 }
	arr[idx()][idx()] += 5
	fmt.Println(arr, j)
	var e any = 1
	k, ok := e.(int)
	_, bad := e.(string)
	fmt.Println(k, ok, bad)
}
