package main

import (
	"fmt"
	"io"
	"sort"
)

type Shape interface {
	Area() float64
	Name() string
}
type sq struct{}

func (sq) Area() int { return 1 }

type circ struct{}

func (*circ) Area() float64 { return 1 }
func (*circ) Name() string  { return "" }

type tri struct{}

func (tri) area() float64 { return 1 }
func (tri) Name() string  { return "" }

type field struct{ Area float64 }

func (field) Name() string { return "" }

type byLen []string

func (b byLen) Len() int { return len(b) }

type rd struct{}

func (rd) Read(b string) (int, error) { return 0, nil }

func use(s Shape) {}

func main() {
	var a Shape = sq{}
	var b Shape = circ{}
	var c Shape = tri{}
	use(field{})
	use(&sq{})
	use(nil)
	use(3)
	sort.Sort(byLen{})
	io.Copy(nil, rd{})
	var e error = fmt.Sprintf("x")
	_ = a.(circ)
	_ = a.(sq)
	switch a.(type) {
	case *circ, tri:
	case fmt.Stringer:
	}
	var p *Shape
	p.Area()
	use(p)
	use(*p)
	_, _, _ = b, c, e
}
