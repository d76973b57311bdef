package main

import "fmt"

type Shape interface {
	Area() float64
	fmt.Stringer
}
type Sq struct{ s float64 }

func (s Sq) Area() float64   { return s.s * s.s }
func (s Sq) String() string  { return fmt.Sprintf("sq(%g)", s.s) }

type Circ struct{ r float64 }

func (c *Circ) Area() float64  { return 3 * c.r * c.r }
func (c *Circ) String() string { return "circ" }

func Largest[S Shape](ss []S) (best S) {
	for i, s := range ss {
		if i == 0 || s.Area() > best.Area() {
			best = s
		}
	}
	return
}

func Names[S Shape](ss ...S) (out []string) {
	for _, s := range ss {
		f := s.String
		out = append(out, f())
	}
	return
}

type IntStringer interface {
	~int
	String() string
}
type Day int

func (d Day) String() string { return [...]string{"Mon", "Tue"}[d] }
func Next[T IntStringer](d T) string { return (d + 1).String() }

func main() {
	fmt.Println(Largest([]Sq{{1}, {3}, {2}}), Largest([]*Circ{{1}, {2}}).r)
	fmt.Println(Largest([]Shape{Sq{2}, &Circ{5}}), Names(Sq{1}, Sq{2}), Names[Shape](Sq{1}, &Circ{}))
	fmt.Println(Next(Day(0)))
	var none []*Circ
	fmt.Println(Largest(none) == nil)
}
