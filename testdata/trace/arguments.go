package main

import (
	"errors"
	"fmt"
)

type point struct{ X, Y int }

func (p point) show(label string) { fmt.Println(label, p) }
func (p *point) move(dx int)      { p.X += dx }

func take(i int8, u uint64, f float64, s string, b bool, e error, m map[string]int, xs []string, a [2]bool, fn func(), c chan int, p *point, any any) {
}

func main() {
	p := point{1, 2}
	defer take(-3, 1<<63, 1.5, "q\"\n\x1b[0m", true, errors.New("bad"), map[string]int{"a": 1}, []string{"x", "y"}, [2]bool{true, false}, main, nil, &p, p)
	defer p.show("value")
	defer p.move(5)
	defer func(n int) { p.X = n }(p.Y)
	p.X = 100
}
