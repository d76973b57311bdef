// Order of evaluation where operands without calls stand beside calls: as gc has it.
package main

import "fmt"

var g int
var gm = map[bool]int{}
var gi = map[int]int{}
var ga [10]int
var gs = make([]int, 10)
var gp *int
var gst struct{ a, b int }

func setg(v, r int) int { g = v; return r }

func main() {
	g = 0
	gm[g == 1] = setg(1, 7)
	fmt.Println(gm)
	g = 0
	gi[g] = setg(3, 8)
	fmt.Println(gi)
	g = 0
	gi[g+1] = setg(5, 9)
	fmt.Println(gi)
	g = 0
	ga[g] = setg(4, 1)
	fmt.Println(ga)
	g = 0
	gs[g+1] = setg(6, 2)
	fmt.Println(gs)
	g = 1
	x := g + setg(10, 100)
	fmt.Println(x)
	g = 1
	y := []int{g, setg(20, 2), g}
	fmt.Println(y)
	g = 1
	fmt.Println(g, setg(30, 3), g)
	g = 1
	z := [3]int{g, setg(40, 4), g}
	fmt.Println(z)
	g = 1
	m := map[int]int{g: setg(50, 5), g + 1: g}
	fmt.Println(m)
	g = 1
	a, b := g, setg(60, 6)
	fmt.Println(a, b)
	g = 1
	a, ga[g] = setg(2, 3), setg(5, 77)
	fmt.Println(a, ga)
	g = 2
	gi[g], g = setg(3, 1), 9
	fmt.Println(gi, g)
	n := 0
	f := func() int { n++; return n }
	l := 5
	h := func() int { l = 9; return 1 }
	fmt.Println(l, h(), l)
	l = 5
	q := l*10 + h()
	fmt.Println(q)
	l = 5
	arr := [3]int{}
	arr[f()-1] = f()
	fmt.Println(arr)
	s := []int{1, 2, 3}
	fs := func() []int { s = []int{9, 9, 9}; return s }
	s[0], fs()[1] = 5, 6
	fmt.Println(s)
	gp = new(int)
	old := gp
	np := func() int { gp = new(int); return 5 }
	*gp = np()
	fmt.Println(*old, *gp)
	gst.a, gst.b = 1, 2
	sw := func() int { gst.a = 50; return 1 }
	fmt.Println(gst.a + sw())
	c := gst
	t := struct{ x, y int }{gst.a, sw()}
	fmt.Println(c, t)
	l = 1
	switch l + h() {
	case 2:
		fmt.Println("two")
	case 10:
		fmt.Println("ten")
	}
	l = 1
	if l == h() {
		fmt.Println("eq")
	}
	var i any = 1
	ch := func() int { i = "s"; return 2 }
	fmt.Println(i, ch(), i)
	l = 3
	l += h()
	fmt.Println(l)
	g = 3
	g += setg(100, 1)
	fmt.Println(g)
	g = 0
	gs[g] += setg(1, 10)
	fmt.Println(gs)
	g = 0
	gi[g] += setg(1, 10)
	fmt.Println(gi)
	str := "a"
	cs := func() string { str = "b"; return "c" }
	fmt.Println(str + cs() + str)
}
