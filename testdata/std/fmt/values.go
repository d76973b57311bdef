// Values of all kinds under %v, %+v, %#v and %T.
package main

import (
	"fmt"
	"time"
)

type Point struct{ X, Y int }
type Line struct {
	From, To Point
	name     string
	Tags     []string
	Attr     map[string]any
	Next     *Line
	Any      any
	Err      error
	F        func()
	C        chan int
}
type Grid [2][2]float32
type Named int
type Tree[T any] struct {
	Val         T
	Left, Right *Tree[T]
}
type bad struct{}

func (bad) Error() string { return "bad" }

type empty struct{}

func show(x any) {
	fmt.Printf("%v\n%+v\n%#v\n%T\n", x, x, x, x)
}

func main() {
	show(nil)
	show(Point{1, -2})
	show(&Point{3, 4})
	show(Line{From: Point{1, 2}, name: "l", Tags: []string{"a", "b c"}, Attr: map[string]any{"z": 1, "a": []int{1}, "m": nil}, Any: Point{5, 6}, Err: bad{}})
	show([]Point{{1, 2}, {3, 4}})
	show([]any{1, "s", nil, 2.5, true, []int(nil), map[int]bool{}, Point{}, Named(3)})
	show(map[Point]string{{2, 1}: "b", {1, 2}: "a", {1, 1}: "c"})
	show(Grid{{1, 2.5}, {3}})
	show([]byte("hi"))
	show([2]bool{true})
	show(map[string]int(nil))
	show([]string(nil))
	show([]string{})
	show(struct {
		A int
		B string `tag:"x"`
	}{1, "two"})
	show(Named(7))
	show(empty{})
	show(&empty{})
	show([]empty{{}, {}})
	show(Tree[int]{Val: 1})
	show(&Tree[string]{Val: "root"})
	show((*Point)(nil))
	show((func())(nil))
	show((chan int)(nil))
	show(time.Second * 90)
	show([]error{bad{}, nil})
	show(map[bool][]int{true: {1}, false: nil})
	show([]*int{nil})
	show(&[]int{1, 2})
	show(&map[string]int{"k": 1})
	show(&[2]string{"x", "y"})
	show([]rune("hé"))
	show('x')
	show(1.0)
	show(float32(2.5))
	show(3i)
	show(uint8(200))
	show(uintptr(16))
	show("quo\"ted")
	show(struct{ e error }{})
	show(struct{ a any }{Point{1, 2}})
	show([][]int{{1}, {}, nil})
	show(map[any]int{"a": 1, 2: 2})
	x := 5
	p := &x
	s := fmt.Sprintf("%v %p", p, p)
	fmt.Println(len(s) > 10, s[:2])
	fmt.Println(fmt.Sprintf("%v", struct{ P *int }{p}) == fmt.Sprintf("{%p}", p))
}
