// Loop variables of range-over-func: fresh each time, assignable, shadowed, of existing variables and fields.
package main

import "fmt"

type pt struct{ x, y int }

func pairs(yield func(int, string) bool) {
	for i, s := range []string{"a", "b", "c"} {
		if !yield(i, s) {
			return
		}
	}
}
func thrice(yield func() bool) { _ = yield() && yield() && yield() }
func ptrs(ps []pt) func(func(*pt) bool) {
	return func(yield func(*pt) bool) {
		for i := range ps {
			if !yield(&ps[i]) {
				return
			}
		}
	}
}

func main() {
	var fs []func() string
	for i, s := range pairs {
		i *= 2
		fs = append(fs, func() string { i++; return fmt.Sprint(i, s) })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var p pt
	var arr [3]string
	for p.x, arr[p.x] = range pairs {
		p.y += p.x
	}
	fmt.Println(p, arr)
	var last string
	for _, last = range pairs {
	}
	for i := range pairs {
		i := i * i
		fmt.Print(i, " ")
	}
	n := 0
	for range thrice {
		n++
	}
	for range pairs {
		n += 10
	}
	fmt.Println(last, n)
	ps := []pt{{1, 2}, {3, 4}}
	for q := range ptrs(ps) {
		q.x, q.y = q.y, q.x
	}
	fmt.Println(ps)
	total := 0
	for i := range func(yield func(int) bool) {
		for i := range 3 {
			if !yield(i * total) {
				return
			}
		}
	} {
		total += i + 1
	}
	fmt.Println(total)
	m := map[string]func(func(int) bool){"up": func(y func(int) bool) { _ = y(1) && y(2) }}
	for v := range m["up"] {
		fmt.Print(v)
	}
	fmt.Println()
}
