// Ranging over an array evaluates a copy; over a pointer or slice it does not.
package main

import "fmt"

type T struct{ arr [3]int }

var calls int

func get() [3]int { calls++; return [3]int{1, 2, 3} }

func main() {
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[(i+1)%3] += 10
		fmt.Print(v, " ")
	}
	fmt.Println(a)
	b := [3]int{1, 2, 3}
	for i, v := range b[:] {
		b[(i+1)%3] += 10
		fmt.Print(v, " ")
	}
	fmt.Println(b)
	c := [3]int{1, 2, 3}
	for i, v := range &c {
		c[(i+1)%3] += 10
		fmt.Print(v, " ")
	}
	fmt.Println(c)
	t := T{[3]int{1, 2, 3}}
	for i, v := range t.arr {
		t.arr[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println(t)
	for i := range get() {
		fmt.Print(i)
	}
	for range get() {
	}
	for _, v := range get() {
		fmt.Print(v)
	}
	fmt.Println(calls)
	for i := range len(get()) {
		fmt.Print(i)
	}
	fmt.Println(calls)
	g := [2][2]int{{1, 2}, {3, 4}}
	for i, row := range g {
		g[1][1] = 99
		row[0] = 50
		for j, v := range row {
			fmt.Print(i, j, v, " ")
		}
	}
	fmt.Println(g)
	d := [3]int{1, 2, 3}
	for i, d[2] = range d {
		_ = i
	}
	fmt.Println(d)
	m := map[string][2]int{"k": {1, 2}}
	for i, v := range m["k"] {
		m["k"] = [2]int{5, 6}
		fmt.Print(i, v, " ")
	}
	for i := range m["none"] {
		fmt.Print(i, " ")
	}
	fmt.Println()
}

var i int
