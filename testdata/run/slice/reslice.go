// Reslicing up to capacity, nil and empty slices.
package main

import "fmt"

type Ints []int

func main() {
	var n []int
	e := []int{}
	m := make([]int, 0)
	fmt.Println(n == nil, e == nil, m == nil, len(n), cap(n), len(e), n[:] == nil, e[:0] == nil)
	for range n {
		fmt.Println("never")
	}
	n = append(n)
	fmt.Println(n == nil)
	n = append(n, e...)
	fmt.Println(n == nil)
	n = append(n, 1)
	fmt.Println(n)
	s := make([]int, 3, 8)
	s[2] = 2
	fmt.Println(s[1:], s[1:5], s[:cap(s)], s[3:3], s[8:8], len(s[2:6]), cap(s[2:6]))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(s[5])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(s[5:])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		i := 9
		fmt.Println(s[:i])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var z []int
		i := 0
		fmt.Println(z[i])
	}()
	t := Ints{3, 1, 2}
	fmt.Printf("%T %T %v\n", t[1:], append(t, 4), t[:2])
	var q []int = t
	var r Ints = q[1:]
	fmt.Println(r, len(q))
	w := s[:0]
	for i := 0; i < 4; i++ {
		w = append(w, i*i)
	}
	fmt.Println(s[:5], w, &s[0] == &w[0])
	x := []byte("hello")[1:3]
	fmt.Println(string(x), string(x[:4]))
	ss := [][]int{{1, 2}, nil, {}}
	ss[1] = append(ss[1], 5)
	ss[0] = ss[0][1:]
	fmt.Println(ss, len(ss))
}
