// Pointers to variables, elements, fields and literals; pointer to pointer.
package main

import "fmt"

type T struct {
	a int
	b [2]int
	n *T
}

func newInt(v int) *int { return &v }
func swap(a, b *int)    { *a, *b = *b, *a }

func main() {
	x, y := 1, 2
	swap(&x, &y)
	fmt.Println(x, y)
	p, q := newInt(5), newInt(5)
	fmt.Println(*p == *q, p == q, p != nil)
	pp := &p
	**pp = 6
	*pp = q
	fmt.Println(*p, p == q)
	t := T{a: 1}
	pa, pb := &t.a, &t.b[1]
	*pa, *pb = 10, 20
	t.n = &t
	t.n.n.n.b[0] = 30
	fmt.Println(t.a, t.b, t.n == &t, pa == &t.a)
	s := []int{1, 2, 3}
	ps := &s[1]
	s = append(s, 4)
	*ps = 200
	fmt.Println(s, *ps)
	c := &T{b: [2]int{7, 8}}
	d := *c
	d.b[0] = 0
	fmt.Println(c.b, d.b, (*c).b[1], (&d).b[1])
	e := &[]string{"x"}
	*e = append(*e, "y")
	fmt.Println(*e, (*e)[1])
	m := &map[string]int{"k": 1}
	(*m)["k"]++
	fmt.Println(*m)
	f := &struct{ x, y float64 }{1, 2}
	f.x += f.y
	fmt.Println(*f)
	var np *T
	fmt.Println(np == nil, np)
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(np.a)
	}()
	arr := [3]int{}
	for i := range arr {
		pi := &arr[i]
		*pi = i * i
	}
	fmt.Println(arr)
	var ip any = p
	fmt.Println(ip == any(q), ip.(*int) == p, *ip.(*int))
	g := func() *int { z := 9; return &z }
	fmt.Println(*g(), g() == g())
}
