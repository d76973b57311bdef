package lib

type Shape interface{ area() float64 }
type Circle struct{ R float64 }
type Square struct{ Side float64 }
type hidden struct{}

func (Circle) area() float64  { return 0 }
func (*Square) area() float64 { return 0 }
func (hidden) area() float64  { return 0 }
func All() []Shape            { return []Shape{Circle{1}, &Square{2}, hidden{}} }
