// Game of Life on a torus.
package main

import (
	"fmt"
	"strings"
)

type Field struct {
	s    [][]bool
	w, h int
}

func NewField(w, h int) *Field {
	s := make([][]bool, h)
	for i := range s {
		s[i] = make([]bool, w)
	}
	return &Field{s: s, w: w, h: h}
}

func (f *Field) Set(x, y int, b bool) { f.s[y][x] = b }

func (f *Field) Alive(x, y int) bool {
	return f.s[(y+f.h)%f.h][(x+f.w)%f.w]
}

func (f *Field) Next(x, y int) bool {
	alive := 0
	for i := -1; i <= 1; i++ {
		for j := -1; j <= 1; j++ {
			if (j != 0 || i != 0) && f.Alive(x+i, y+j) {
				alive++
			}
		}
	}
	return alive == 3 || alive == 2 && f.Alive(x, y)
}

type Life struct {
	a, b *Field
	gen  int
}

func (l *Life) Step() {
	for y := 0; y < l.a.h; y++ {
		for x := 0; x < l.a.w; x++ {
			l.b.Set(x, y, l.a.Next(x, y))
		}
	}
	l.a, l.b = l.b, l.a
	l.gen++
}

func (l *Life) String() string {
	var buf strings.Builder
	for y := range l.a.h {
		for x := range l.a.w {
			b := byte('.')
			if l.a.Alive(x, y) {
				b = '*'
			}
			buf.WriteByte(b)
		}
		buf.WriteByte('\n')
	}
	return buf.String()
}

var patterns = map[string][]string{
	"glider":    {".*.", "..*", "***"},
	"blinker":   {"***"},
	"pentomino": {".**", "**.", ".*."},
}

func (f *Field) Stamp(x0, y0 int, name string) {
	for y, row := range patterns[name] {
		for x, c := range row {
			if c == '*' {
				f.Set(x0+x, y0+y, true)
			}
		}
	}
}

func main() {
	l := &Life{a: NewField(20, 10), b: NewField(20, 10)}
	l.a.Stamp(1, 1, "glider")
	l.a.Stamp(10, 5, "blinker")
	l.a.Stamp(14, 2, "pentomino")
	for i := 0; i < 4; i++ {
		fmt.Printf("generation %d\n%s", l.gen, l)
		for range 5 {
			l.Step()
		}
	}
	count := 0
	for l.gen < 200 {
		l.Step()
	}
	for _, row := range l.a.s {
		for _, c := range row {
			if c {
				count++
			}
		}
	}
	fmt.Println("alive after", l.gen, "generations:", count)
}
