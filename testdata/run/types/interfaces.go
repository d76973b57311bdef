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

type Rect struct{ W, H float64 }
type Circle struct{ R float64 }
type Square struct{ Rect }

func (r Rect) Area() float64         { return r.W * r.H }
func (r Rect) Perimeter() float64    { return 2 * (r.W + r.H) }
func (c *Circle) Area() float64      { return 3 * c.R * c.R }
func (c *Circle) Perimeter() float64 { return 6 * c.R }
func (s Square) Name() string        { return "square" }

type Int int

func (i Int) Area() float64      { return float64(i) }
func (i Int) Perimeter() float64 { return 0 }

type Fn func() float64

func (f Fn) Area() float64      { return f() }
func (f Fn) Perimeter() float64 { return -f() }

func describe(x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case int, int64:
		return fmt.Sprintf("int %v", v)
	case string:
		return "string " + v
	case NamedShape:
		return "named shape " + v.Name()
	case Shape:
		return fmt.Sprintf("shape %.1f", v.Area())
	case error:
		return "error " + v.Error()
	case []int:
		return fmt.Sprint("slice ", len(v))
	case func() int:
		return fmt.Sprint("func ", v())
	case *int:
		return fmt.Sprint("pointer ", *v)
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	shapes := []Shape{Rect{2, 3}, &Circle{1}, Square{Rect{2, 2}}, &Square{Rect{1, 1}}, Int(7), Fn(func() float64 { return 2.5 })}
	for _, s := range shapes {
		fmt.Printf("%T %.1f %.1f\n", s, s.Area(), s.Perimeter())
	}
	n := 5
	for _, x := range []any{nil, 1, int64(2), "s", Square{}, Rect{1, 1}, fmt.Errorf("e"), []int{1}, func() int { return 3 }, &n, 2.5, [1]int{}, map[string]int{}} {
		fmt.Println(describe(x))
	}
	var s Shape
	fmt.Println(s == nil)
	var c *Circle
	s = c
	fmt.Println(s == nil, s != nil, s == (*Circle)(nil))
	_, ok := s.(Named)
	r, ok2 := Shape(Rect{1, 2}).(Rect)
	fmt.Println(ok, r, ok2)
	fmt.Println(any(1) == any(1), any(1) == any(int64(1)), any("a") == any("a"), any(Rect{1, 2}) == any(Rect{1, 2}), any(nil) == nil)
	var e1, e2 any = &n, &n
	fmt.Println(e1 == e2, s == Shape(c))
	f := Shape.Area
	g := shapes[0].Perimeter
	fmt.Println(f(Int(3)), g())
	var x interface{ Area() float64 } = shapes[4]
	if sh, ok := x.(Shape); ok {
		fmt.Println("back", sh.Area())
	}
}
