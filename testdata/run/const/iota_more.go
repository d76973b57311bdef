// iota with skips, expressions, several per line, in functions and types, strings by index.
package main

import "fmt"

type Color uint8

const (
	Red Color = iota + 1
	Green
	_
	Blue
	last = iota
)

var names = [...]string{Red: "red", Green: "green", Blue: "blue"}

func (c Color) String() string {
	if int(c) < len(names) && names[c] != "" {
		return names[c]
	}
	return fmt.Sprintf("Color(%d)", uint8(c))
}

const (
	a, b = iota, -iota
	c, d
	_, _
	e, f
)
const (
	s0 = "x"
	s1
	i2 = iota
	i3
	s4 = "y"
	s5
	i6 = iota
)
const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
	TB
)
const (
	mask0 = 1<<iota - 1
	mask1
	mask2
	mask3
)
const one = iota
const (
	f0 float64 = iota * 0.5
	f1
	f2
)
const (
	r0 = 'a' + iota
	r1
	r2
)
const (
	len0 = len("abc") + iota
	len1
)
const (
	neg = ^iota
	neg1
	b0 = iota%2 == 0
	b1
)

func main() {
	fmt.Println(Red, Green, Blue, Color(3), Color(9), last, len(names))
	fmt.Println(a, b, c, d, e, f, s0, s1, i2, i3, s4, s5, i6)
	fmt.Println(KB, MB, GB, TB, mask0, mask1, mask2, mask3, one, f0, f1, f2)
	fmt.Println(string(r0), string(r2), r1, len0, len1, neg, neg1, b0, b1)
	const (
		x = iota
		y
	)
	const z = iota
	fmt.Println(x, y, z)
	type Flags int
	const (
		A Flags = 1 << iota
		B
		C
	)
	fmt.Printf("%T %v %b\n", C, A|C, A|B|C)
	m := map[Color]int{Red: 1, Blue: 2}
	fmt.Println(m, []Color{1, 2, 3})
	fmt.Printf("%v %d %s %x %q\n", Green, Green, Green, Green, Green)
}
