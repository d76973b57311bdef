// Arrays of arrays, of structs, of arrays in structs.
package main

import "fmt"

type P struct{ x, y int8 }
type Cell struct {
	ps  [3]P
	ok  bool
	sub [2][2]uint16
}

func main() {
	var g [3][4]Cell
	g[1][2].ps[1].y = 5
	g[1][2].ok = true
	g[2][3].sub[1][0] = 60000
	row := g[1]
	cell := row[2]
	cell.ps[1].y++
	fmt.Println(g[1][2].ps, row[2].ok, cell.ps, g[2][3].sub)
	pr := &g[1]
	pr[2].ps[0].x = -128
	pr[2].ps[0].x--
	fmt.Println(g[1][2].ps[0], row[2].ps[0])
	h := g
	h[0][0].ok = true
	fmt.Println(g == h, g[1] == h[1], g[0][0] == h[0][0])
	cube := [2][3][4]int{{{1, 2}, {3}}, {2: {3: 9}}}
	fmt.Println(cube, cube[1][2][3], len(cube[0]), len(cube[0][0]))
	n := 0
	for _, plane := range cube {
		for _, line := range plane {
			for _, v := range line {
				n = n*3 + v
			}
		}
	}
	fmt.Println(n)
	i, j := 1, 2
	cube[i][j], cube[0][0] = cube[0][0], cube[i][j]
	fmt.Println(cube)
	s := cube[1][:]
	s[0] = [4]int{7, 7, 7, 7}
	t := s[0][1:3]
	t[0] = 8
	fmt.Println(cube[1][0], len(s), cap(t))
	chess := [8][8]rune{}
	for y := range chess {
		for x := range chess[y] {
			chess[y][x] = []rune(".#")[(x+y)%2]
		}
	}
	for _, r := range chess[:2] {
		fmt.Println(string(r[:]))
	}
	bb := [2][2]bool{{true}, {1: true}}
	fmt.Println(bb, bb[0] == [2]bool{true, false})
}
