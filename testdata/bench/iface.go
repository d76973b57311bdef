package main

import "fmt"

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }
type Ci struct{ r float64 }
type Re struct{ w, h float64 }

func (s Sq) Area() float64  { return s.s * s.s }
func (c *Ci) Area() float64 { return c.r * c.r * 3 }
func (r Re) Area() float64  { return r.w * r.h }

func main() {
	shapes := []Shape{Sq{2}, &Ci{1}, Re{2, 3}, Sq{4}}
	t := 0.0
	for i := 0; i < 3000000; i++ {
		t += shapes[i&3].Area()
	}
	fmt.Println(t)
	add := func(k int) func(int) int { return func(x int) int { return x + k } }
	fs := []func(int) int{add(1), add(2), add(3)}
	s := 0
	for i := 0; i < 3000000; i++ {
		s = fs[i%3](s) & 0xffff
	}
	fmt.Println(s)
}
