// How fmt.Println shows values of every kind.
package main

import (
	"errors"
	"fmt"
	"time"
)

type T struct {
	A int
	B string
	c *int
	d []byte
	e map[string]int
	f func()
	g any
	h error
	i [2]bool
	j struct{ X float64 }
}
type St string

func (s St) String() string { return "St:" + string(s) }

type Er int

func (e Er) Error() string { return "Er!" }

type Both struct{}

func (Both) String() string { return "string" }
func (Both) Error() string  { return "error" }

type PS struct{ n int }

func (p *PS) String() string { return "PS*" }

type Bytes []byte
type Wrap struct {
	St
	N int
}

func main() {
	fmt.Println(1, -1, uint8(3), 'a', 1.0, 1.5, 1e21, 1e20, 1e-5, float32(0.1), 2+3i, true, "s", nil)
	fmt.Println([]int{1}, []string{"a b", ""}, [2]bool{true}, []byte("hi"), [3]byte{1, 2, 3}, []any{1, "x", nil}, [][]int{{1}, nil})
	fmt.Println(map[string]int{"b": 1, "a": 2}, map[int][]string{1: {"x"}}, map[bool]any{true: nil, false: 1})
	fmt.Println(T{A: 1, B: "b"}, &T{}, struct{}{}, &struct{ A int }{1}, &[]int{1}, &map[string]int{"a": 1}, &[2]int{})
	fmt.Println(St("x"), Er(1), Both{}, PS{1}, &PS{1}, []St{"a"}, map[St]Er{"k": 1}, []error{Er(1), nil, errors.New("e")}, struct{ S St }{"in"})
	fmt.Println(Bytes("ab"), []Bytes{{1}}, Wrap{"w", 1}, []*int{nil}, time.Duration(1500)*time.Millisecond, []time.Duration{0, 1})
	fmt.Println((*int)(nil), []int(nil), map[string]int(nil), error(nil), (func())(nil) == nil, (*T)(nil), (chan int)(nil))
	fmt.Print("a", "b", 1, 2, true, "c", 3.5, 'x', nil, nil, "\n")
	fmt.Print(1, 2, "x", 3, "y", "z", 4, 5.5, []int{1}, []int{2}, "\n")
	fmt.Println()
	fmt.Println("")
	fmt.Print()
	fmt.Print("\n")
	fmt.Println(fmt.Sprint(), fmt.Sprint(1, 2), fmt.Sprint("a", 1, "b"), fmt.Sprintln("x", 1) == "x 1\n")
	var e error
	var s fmt.Stringer
	fmt.Println(e, s, []any{e, s})
	type inner struct{ p *inner }
	fmt.Println(inner{}, any(inner{}))
	fmt.Println(int64(-5), uintptr(10), complex64(1), [0]int{}, []struct{}{{}, {}}, map[struct{ a, b int }]string{{2, 1}: "x", {1, 2}: "y"})
}
