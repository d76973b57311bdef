// Arrays are values: assignment, passing, ranging and comparing copy or see the whole.
package main

import "fmt"

type M [2][3]int

func change(a [3]int) [3]int { a[0] = 99; return a }
func through(a *[3]int)      { a[1] = 77; (*a)[2]++ }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 10
	c := change(a)
	fmt.Println(a, b, c, a == b, a == [3]int{1, 2, 3})
	through(&a)
	fmt.Println(a)
	var m M
	m[1][2] = 5
	n := m
	n[0] = [3]int{7, 8, 9}
	row := n[0]
	row[0] = 0
	fmt.Println(m, n, row, m == n, m[1] == n[1])
	for i, v := range a {
		a[2] = 1000
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println(a)
	for i, v := range &a {
		a[2] = 2000
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println()
	s := [...]string{2: "c", 0: "a", 4: "e"}
	fmt.Printf("%d %q\n", len(s), s)
	e := [...]int{5: 1, 2, 3: 7, 8}
	fmt.Println(len(e), e)
	const k = 2
	f := [k + 1]bool{k: true}
	fmt.Println(f, len(f), cap(f))
	x := [2][]int{{1}, {2}}
	y := x
	y[0][0] = 100
	y[1] = nil
	fmt.Println(x, y)
	p := &m
	p[0][1] = 3
	fmt.Println(len(p), p[0], *p)
	z := [0]int{}
	fmt.Println(z, len(z), z == [0]int{})
	st := struct{ a [2]int }{[2]int{1, 2}}
	st2 := st
	st2.a[0] = 9
	fmt.Println(st, st2, st == st2)
}
