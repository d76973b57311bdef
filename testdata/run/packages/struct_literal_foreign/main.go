package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	p := lib.Point{X: 1, Y: 2}
	q := &lib.Line{lib.Point{1, 2}, lib.Point{X: 3}}
	fmt.Println(p, *q, q.Len(), lib.Origin == lib.Point{})
	m := map[lib.Point]string{{1, 2}: "a"}
	fmt.Println(m[p], []lib.Point{{}, {X: 9}}, [...]*lib.Point{{1, 1}}[0].X)
}
