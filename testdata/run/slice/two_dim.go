// Slices of slices: ragged, shared rows, transposed, jagged appends, matrix as one slice.
package main

import "fmt"

type Grid [][]int

func NewGrid(h, w int) Grid {
	cells := make([]int, h*w)
	g := make(Grid, h)
	for y := range g {
		g[y] = cells[y*w : (y+1)*w : (y+1)*w]
	}
	return g
}
func (g Grid) T() Grid {
	t := NewGrid(len(g[0]), len(g))
	for y, row := range g {
		for x, v := range row {
			t[x][y] = v
		}
	}
	return t
}
func (g Grid) Each(f func(y, x int, v *int)) {
	for y := range g {
		for x := range g[y] {
			f(y, x, &g[y][x])
		}
	}
}

func pascal(n int) [][]int {
	var t [][]int
	for i := range n {
		row := make([]int, i+1)
		row[0], row[i] = 1, 1
		for j := 1; j < i; j++ {
			row[j] = t[i-1][j-1] + t[i-1][j]
		}
		t = append(t, row)
	}
	return t
}

func spiral(n int) (out []int) {
	g := NewGrid(n, n)
	g.Each(func(y, x int, v *int) { *v = y*n + x })
	seen := make([][]bool, n)
	for i := range seen {
		seen[i] = make([]bool, n)
	}
	dy, dx := 0, 1
	for y, x, k := 0, 0, 0; k < n*n; k++ {
		out = append(out, g[y][x])
		seen[y][x] = true
		if ny, nx := y+dy, x+dx; ny < 0 || ny >= n || nx < 0 || nx >= n || seen[ny][nx] {
			dy, dx = dx, -dy
		}
		y, x = y+dy, x+dx
	}
	return
}

func main() {
	g := NewGrid(2, 3)
	g.Each(func(y, x int, v *int) { *v = 10*y + x })
	fmt.Println(g, g.T(), g.T().T()[1][2], len(g[0]), cap(g[0]))
	g[0] = append(g[0], 99)
	fmt.Println(g)
	h := append(Grid(nil), g...)
	h[1][0] = -1
	h[0] = nil
	fmt.Println(g, h)
	fmt.Println(pascal(6), spiral(4))
	ragged := [][]string{{"a"}, {}, nil, {"b", "c"}}
	for i, r := range ragged {
		ragged[i] = append(r, fmt.Sprint(len(r)))
	}
	fmt.Println(ragged)
	cube := make([][][]int8, 2)
	for i := range cube {
		cube[i] = make([][]int8, 2)
		for j := range cube[i] {
			cube[i][j] = []int8{int8(i), int8(j)}
		}
	}
	cube[1][0][1]--
	fmt.Println(cube, len(cube[1][0]))
	func() {
		defer func() { fmt.Println(recover()) }()
		i := 3
		fmt.Println(g[1][i])
	}()
	arr := [3][]int{1: {1}}
	brr := arr
	brr[1][0] = 2
	brr[0] = []int{5}
	fmt.Println(arr, brr)
}
