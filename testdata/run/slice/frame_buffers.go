// Capacities of slices that gc keeps in the frame, and of those that move to the heap at one place.
package main

import "fmt"

//go:noinline
func build(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	return s
}

//go:noinline
func buildCap(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i)
	}
	if cap(s) > 100 {
		return nil
	}
	return s
}

//go:noinline
func named(n int) (s []string) {
	for i := range n {
		s = append(s, fmt.Sprint(i))
	}
	return
}

type P struct{ x, y int32 }

func pts(n int) []P {
	ps := []P{}
	for i := range n {
		ps = append(ps, P{int32(i), 0})
	}
	return ps
}

func main() {
	for n := range 10 {
		a, b, c, d := build(n), buildCap(n), named(n), pts(n)
		fmt.Println(n, cap(a), cap(b), cap(c), cap(d))
	}
	var bs []byte
	for i := 0; i < 70; i++ {
		c := cap(bs)
		bs = append(bs, byte(i))
		if cap(bs) != c {
			fmt.Print(cap(bs), " ")
		}
	}
	fmt.Println()
	a := build(3)
	x := append(a, 1)
	y := append(a, 2)
	fmt.Println(a, x, y)
	var r []rune
	for _, c := range "héllo, wörld" {
		r = append(r, c)
	}
	fmt.Println(len(r), cap(r))
	var ss []string
	ss = append(ss, "a", "b", "c")
	fmt.Println(len(ss), cap(ss))
	type big struct{ a [5]int }
	var bg []big
	bg = append(bg, big{})
	fmt.Println(cap(bg))
	var st struct{ items []int; n int }
	for i := range 3 { st.items = append(st.items, i); fmt.Print(cap(st.items), " ") }
	var e []struct{}
	e = append(e, struct{}{})
	fmt.Println(cap(e) > 0)
}
