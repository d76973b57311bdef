package main

import "fmt"

type Visitor[R any] interface {
	Circle(Circle) R
	Rect(Rect) R
}
type Shape interface{ kind() int }
type Circle struct{ r float64 }
type Rect struct{ w, h float64 }

func (Circle) kind() int { return 0 }
func (Rect) kind() int   { return 1 }

type AreaV struct{}

func (AreaV) Circle(c Circle) float64 { return 3 * c.r * c.r }
func (AreaV) Rect(r Rect) float64     { return r.w * r.h }

type NameV struct{ prefix string }

func (n NameV) Circle(Circle) string { return n.prefix + "circle" }
func (n NameV) Rect(Rect) string     { return n.prefix + "rect" }

func Accept[R any](s Shape, v Visitor[R]) R {
	switch s := s.(type) {
	case Circle:
		return v.Circle(s)
	case Rect:
		return v.Rect(s)
	}
	panic("unknown")
}
func Each[R any](ss []Shape, v Visitor[R]) (out []R) {
	for _, s := range ss {
		out = append(out, Accept(s, v))
	}
	return
}

func main() {
	shapes := []Shape{Circle{2}, Rect{2, 3}}
	fmt.Println(Each(shapes, AreaV{}), Each[string](shapes, NameV{"s:"}))
}
