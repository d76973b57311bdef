package shapes

import "errors"

type Shape interface{ Area() float64 }
type Square struct{ Side float64 }
type Circle float64

const Unit = "cm²"

var ErrShape = errors.New("no shape")

func (s Square) Area() float64 { return s.Side * s.Side }
func (c Circle) Area() float64 { return 3 * float64(c) * float64(c) }
func New(side float64) *Square { return &Square{side} }
func Total(ss ...Shape) (t float64) {
	for _, s := range ss {
		t += s.Area()
	}
	return
}
