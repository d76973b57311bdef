package main

import "fmt"

type Enum interface {
	~int
	Names() []string
}
type Color int
type Size int

const (
	Red Color = iota
	Green
)

func (Color) Names() []string { return []string{"red", "green"} }
func (Size) Names() []string  { return []string{"S", "M", "L"} }
func Parse[E Enum](s string) E {
	var zero E
	for i, n := range zero.Names() {
		if n == s {
			return E(i)
		}
	}
	return -1
}
func Next[E Enum](e E) string { n := e.Names(); return n[(int(e)+1)%len(n)] }

func main() {
	fmt.Println(Parse[Color]("green"), Parse[Size]("L"), Parse[Color]("none"))
	fmt.Println(Next(Red), Next(Size(1)))
}
