package shapes

import "fmt"

type Square struct{ side float64 }

var made int

func NewSquare(side float64) Square { made++; return Square{side} }
func (s Square) Area() float64      { return s.side * s.side }
func (s Square) String() string     { return fmt.Sprintf("square(%g)", s.side) }
func Count() int                    { return made }
