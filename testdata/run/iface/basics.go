// Interface values: dynamic types, nil-ness, comparison, embedding.
package main

import "fmt"

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Named interface{ Name() string }
type NamedShape interface {
	Shape
	Named
}
type Sq struct{ s float64 }
type Ci struct{ r float64 }

func (s Sq) Area() float64       { return s.s * s.s }
func (s Sq) Perimeter() float64  { return 4 * s.s }
func (s Sq) Name() string        { return "square" }
func (c *Ci) Area() float64      { return 3 * c.r * c.r }
func (c *Ci) Perimeter() float64 { return 6 * c.r }

type MyErr struct{ code int }

func (e *MyErr) Error() string {
	if e == nil {
		return "nil MyErr"
	}
	return fmt.Sprint("code ", e.code)
}
func mayFail(n int) error {
	var e *MyErr
	if n > 0 {
		e = &MyErr{n}
	}
	return e
}

func main() {
	shapes := []Shape{Sq{2}, &Ci{1}, &Sq{3}}
	for _, s := range shapes {
		n, ok := s.(Named)
		fmt.Print(s.Area(), s.Perimeter(), ok, " ")
		if ok {
			fmt.Print(n.Name(), " ")
		}
	}
	fmt.Println()
	var ns NamedShape = Sq{1}
	var s Shape = ns
	fmt.Println(ns.Name(), s == ns, s == Shape(Sq{1}), s != Shape(Sq{2}))
	err := mayFail(0)
	fmt.Println(err == nil, err, err.(*MyErr) == nil)
	err = mayFail(5)
	fmt.Println(err)
	var nilS Shape
	fmt.Println(nilS == nil, any(nilS) == nil)
	var p *Ci
	nilS = p
	fmt.Println(nilS == nil, nilS.(*Ci) == p)
	x := Sq{4}
	s = x
	x.s = 5
	fmt.Println(s.Area(), x.Area())
	s = &x
	x.s = 6
	fmt.Println(s.Area())
	var e1, e2 any = 1, 1.0
	fmt.Println(e1 == e2, e1 == any(1), e1 == 1, 1.0 == e2, e1 != nil)
	var a any = x
	_, isShape := a.(Shape)
	_, isPtr := a.(*Sq)
	fmt.Println(isShape, isPtr, a.(interface{ Name() string }).Name())
	m := map[Shape]int{Sq{1}: 1, Sq{2}: 2}
	m[Sq{1}]++
	fmt.Println(m[Sq{1}], m[Sq{3}], len(m))
	fmt.Println(a == Sq{6}, Shape(Sq{6}) == a)
}
