package main

type Shape interface{ Area() float64 }
type Named struct {
	Shape
	name string
}

//go:noinline
func total(l []Shape) (t float64) {
	for _, s := range l {
		t += s.Area()
	}
	return
}
func main() { println(total([]Shape{Named{name: "empty"}})) }
