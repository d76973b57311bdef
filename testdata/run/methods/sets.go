package main

import "fmt"

type Num int

func (n Num) Double() Num { return n * 2 }
func (n *Num) Inc()       { *n++ }

type List []int

func (l List) Len() int   { return len(l) }
func (l *List) Add(v int) { *l = append(*l, v) }

type M map[string]int

func (m M) Set(k string, v int) M { m[k] = v; return m }

type F func(int) int

func (f F) Twice(x int) int { return f(f(x)) }

type A struct{ n int }

func (a A) Who() string { return fmt.Sprint("A", a.n) }
func (a *A) Up()        { a.n++ }

type B struct{ A }

func (b B) Who() string { return "B(" + b.A.Who() + ")" }

type C struct {
	*B
	name string
}

type Upper interface{ Up() }

type D struct {
	Upper
	x int
}

func main() {
	var n Num = 3
	n.Inc()
	fmt.Println(n.Double(), n)
	p := &n
	p.Inc()
	fmt.Println(p.Double())
	var l List
	l.Add(1)
	l.Add(2)
	fmt.Println(l.Len(), l)
	fmt.Println(M{}.Set("a", 1).Set("b", 2))
	fmt.Println(F(func(x int) int { return x * 3 }).Twice(2))
	c := C{&B{A{1}}, "c"}
	c.Up()
	c.B.Up()
	c.A.Up()
	fmt.Println(c.Who(), c.A.Who(), c.n)
	up := c.Up
	c.B = &B{A{100}}
	up()
	fmt.Println(c.n)
	who := c.Who
	c.n = 200
	fmt.Println(who(), c.Who())
	f := (*A).Up
	g := B.Who
	h := (*B).Who
	f(&c.A)
	fmt.Println(g(*c.B), h(c.B))
	d := D{Upper: &c.A}
	d.Up()
	fmt.Println(c.n)
	var u Upper = d
	u.Up()
	fmt.Println(c.n)
	arr := []A{{1}, {2}}
	arr[0].Up()
	for i := range arr {
		arr[i].Up()
	}
	fmt.Println(arr)
	m := map[string]*A{"x": {5}}
	m["x"].Up()
	fmt.Println(m["x"].n, A{7}.Who())
	type local struct{ A }
	fmt.Println(local{A{9}}.Who())
}
