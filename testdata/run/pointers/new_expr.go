// new takes a type or an expression.
package main

import "fmt"

type P struct{ x, y int }

func f() string { fmt.Print("f "); return "made" }

func main() {
	a := new(5)
	b := new("str")
	c := new(P{1, 2})
	d := new(f())
	e := new(2.5)
	fmt.Printf("%T %v %T %v %T %v %T %v %T %v\n", a, *a, b, *b, c, *c, d, *d, e, *e)
	*a++
	c.x = 9
	x := 7
	y := new(x)
	x = 8
	fmt.Println(*a, c.x, *y, x)
	z := new(int64(3))
	n := new([]int{1})
	fmt.Printf("%T %T %v\n", z, n, *n)
	q := new(c)
	(*q).y = 4
	fmt.Println((**q).y, *c, new(1) == new(1))
	r := new(any(nil))
	fmt.Printf("%T %v\n", r, *r)
	opt := struct {
		name *string
		n    *int
	}{new("n"), new(3)}
	fmt.Println(*opt.name, *opt.n)
	u := new('a')
	t := new(true && !false)
	fmt.Printf("%T %T %v\n", u, t, *t)
}
