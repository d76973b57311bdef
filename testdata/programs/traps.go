package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
)

type Celsius float64
type Temp interface{ ~float64 }

func (c Celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type Animal interface {
	Sound() string
	Named
}
type Named interface{ Name() string }
type Base struct {
	name string
	tags []string
}

func (b Base) Name() string            { return b.name }
func (b *Base) Rename(n string)        { b.name = n }
func (b Base) With(t ...string) Base   { b.tags = append(b.tags, t...); return b }

type Dog struct {
	Base
	*Collar
	age int
}
type Collar struct{ id int }

func (c *Collar) ID() int {
	if c == nil {
		return -1
	}
	return c.id
}
func (Dog) Sound() string { return "woof" }

type Loud struct{ Animal }

func (l Loud) Sound() string { return strings.ToUpper(l.Animal.Sound()) + "!" }

func deferOrder() (s string) {
	for i := 0; i < 3; i++ {
		defer func(n int) { s += fmt.Sprint(n, i, ";") }(i * 10)
	}
	x := 1
	defer fmt.Print("x=", x, "\n")
	x = 2
	p := &x
	defer func() { fmt.Println("*p", *p) }()
	x = 3
	return "r:"
}
func named() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
			n *= 2
		}
	}()
	n = 21
	var m map[string][]int
	_ = m["a"]
	m["a"] = append(m["a"], 1)
	return 1, nil
}
func nested() {
	defer func() {
		fmt.Println("outer", recover())
	}()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("second")
	}()
	panic("first")
}
func reversed[T any](xs []T) []T {
	out := make([]T, len(xs))
	for i, x := range xs {
		out[len(xs)-1-i] = x
	}
	return out
}

type shape interface {
	area() float64
	perimeter() float64
}
type sq struct{ s float64 }
type circ struct{ r float64 }

func (s sq) area() float64        { return s.s * s.s }
func (s sq) perimeter() float64   { return 4 * s.s }
func (c *circ) area() float64     { return 3 * c.r * c.r }
func (c *circ) perimeter() float64 { return 6 * c.r }

func main() {
	var c Celsius = 36.6
	fmt.Println(c, []Celsius{1, 2}, map[string]Celsius{"a": 3}, struct{ T Celsius }{4}, &struct{ T Celsius }{5})
	fmt.Printf("%v %s %d %.2f %6.1f|%T\n", c, c, 3, c, float64(c), c)
	d := Dog{Base: Base{name: "rex"}, age: 3}
	d.Rename("max")
	f := d.Name
	g := Dog.Name
	h := (*Dog).Rename
	h(&d, "zed")
	fmt.Println(d.Name(), f(), g(d), d.ID(), Loud{d}.Sound(), Loud{&d}.Name())
	b1 := d.With("a", "b")
	b1.tags = append(b1.tags[:1:1], "q")
	fmt.Println(d.tags, b1.tags, cap(b1.tags) >= 2)
	fmt.Println(deferOrder())
	fmt.Println(named())
	nested()
	// slices aliasing
	a := [5]int{1, 2, 3, 4, 5}
	s := a[1:3]
	t := append(s, 100)
	u := append(s[:1:1], 200)
	fmt.Println(a, s, t, u, len(s), cap(s), cap(s[:1:2]))
	for i, v := range a {
		a[4-i] = v * 10
	}
	fmt.Println(a)
	for i, v := range a[:] {
		a[4-i] = v + 1
	}
	fmt.Println(a)
	for i := range len(s) {
		s = append(s, i)
	}
	fmt.Println(s)
	m := map[string]*[2]int{"x": {1, 2}}
	m["x"][1]++
	ms := map[string]struct{ n int }{"k": {1}}
	v := ms["k"]
	v.n = 9
	fmt.Println(*m["x"], ms, len(m), m["none"] == nil)
	delete(ms, "zz")
	// closures per iteration
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
		i := i
		_ = i
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	// labels
outer:
	for i := 0; ; i++ {
		switch {
		case i == 1:
			continue outer
		case i > 3:
			break outer
		default:
			for j := range 3 {
				if j == 2 {
					break
				}
				fmt.Print(i, j, " ")
			}
		}
	}
	fmt.Println()
	i := 0
loop:
	if i < 3 {
		fmt.Print("g", i)
		i++
		goto loop
	}
	fmt.Println()
	// interfaces
	shapes := []shape{sq{2}, &circ{1}, &sq{3}}
	sort.Slice(shapes, func(i, j int) bool { return shapes[i].area() < shapes[j].area() })
	for _, s := range shapes {
		switch x := s.(type) {
		case sq, *sq:
			fmt.Printf("%T %v ", x, x.area())
		case *circ:
			fmt.Print("circ ", x.r, " ")
		}
	}
	fmt.Println()
	var e error
	var pe *os.PathError
	fmt.Println(e == nil, pe == nil, error(pe) == nil, errors.As(fmt.Errorf("w: %w", &os.PathError{Op: "o", Path: "p", Err: os.ErrExist}), &pe), pe)
	func() {
		defer func() { fmt.Println(recover()) }()
		var s shape
		s.area()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var x any = "str"
		_ = x.(fmt.Stringer)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var x any = []int{1}
		fmt.Println(x == x)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		m := map[any]int{}
		m[func() {}] = 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var arr []int
		i := 5
		arr[i]++
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		x := []int{1, 2, 3}
		i := 2
		j := 1
		fmt.Println(x[i:j])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		x := []int{1, 2, 3}
		_ = [4]int(x)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *Dog
		fmt.Println(p.age)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		a, b := 1, 0
		fmt.Println(a / b)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		ch := make(chan int)
		close(ch)
		close(ch)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n := -1
		_ = make([]int, n)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		panic(fmt.Sprintf("%v", reversed([]string{"a", "b"})))
	}()
	func() {
		defer func() { r := recover(); fmt.Printf("%T %v\n", r, r) }()
		panic(nil)
	}()
	func() {
		defer func() { r := recover(); err, ok := r.(error); fmt.Println(ok, err, r == nil) }()
		s := "abc"
		i := 10
		_ = s[i]
	}()
}
