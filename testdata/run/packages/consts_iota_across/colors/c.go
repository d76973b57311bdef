package colors

import "fmt"

type Color int

const (
	Red Color = iota
	Green
	Blue
)
const (
	Size = 1 << (iota + 2)
	Mask = Size<<1 - 1
	Huge = 1 << 100
)

func (c Color) String() string {
	if c > Blue {
		return fmt.Sprintf("Color(%d)", int(c))
	}
	return [...]string{"red", "green", "blue"}[c]
}
func Pick() Color { return Green }
