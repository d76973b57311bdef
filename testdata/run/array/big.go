// Arrays larger than any frame, as variables, fields, parameters and results.
package main

import "fmt"

type Big [20000]int
type Holder struct {
	tag string
	b   Big
	end int
}

var global Big

func sum(b Big) (s int) {
	for _, v := range b {
		s += v
	}
	b[0] = -1
	return
}

func fill(n int) (b Big) {
	for i := range b {
		b[i] = i * n
	}
	return
}

func (h Holder) total() int   { return sum(h.b) + h.end }
func (h *Holder) set(i, v int) { h.b[i] = v }

func main() {
	var a Big
	a[19999] = 5
	b := a
	b[0] = 3
	fmt.Println(sum(a), sum(b), a[0], b[0], a == b)
	b[0] = 0
	fmt.Println(a == b)
	c := fill(2)
	fmt.Println(c[19999], sum(c))
	global = c
	c[1] = 1000
	fmt.Println(global[1], c[1])
	h := Holder{"x", c, 7}
	g := h
	g.set(1, 0)
	fmt.Println(h.total(), g.total(), h == g)
	p := &h
	q := *p
	p.b[2] = 0
	fmt.Println(q.b[2], h.b[2])
	m := map[string]Big{"k": a}
	x := m["k"]
	x[5] = 5
	m["k2"] = x
	fmt.Println(sum(m["k"]), sum(m["k2"]), sum(m["none"]))
	var i any = x
	y := i.(Big)
	y[5] = 50
	fmt.Println(i.(Big)[5], y[5], i == any(x), i == any(y))
	s := []Big{a, b}
	s = append(s, x)
	s[0][1] = 1
	fmt.Println(sum(s[0]), sum(s[2]), sum(a), len(s))
	f := func() int { return sum(x) }
	x[6] = 60
	fmt.Println(f())
	ch := make(chan *Big, 1)
	ch <- &x
	x[0] = 1
	z := *<-ch
	x[0] = 2
	fmt.Println(sum(z), sum(x))
	a, b = b, c
	fmt.Println(sum(a), sum(b))
	for i, v := range [2]Big{a, b} {
		fmt.Print(i, sum(v), " ")
	}
	fmt.Println()
	defer func(b Big) { fmt.Println("deferred", b[5]) }(x)
	x[5] = 0
}
