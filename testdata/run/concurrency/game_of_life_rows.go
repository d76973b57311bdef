package main

import (
	"fmt"
	"strings"
	"sync"
)

const w, h = 20, 10

type board [h][w]bool

func (b *board) alive(x, y int) int {
	if b[(y+h)%h][(x+w)%w] {
		return 1
	}
	return 0
}

func step(in *board) *board {
	out := new(board)
	var wg sync.WaitGroup
	for y := range h {
		wg.Go(func() {
			for x := range w {
				n := -in.alive(x, y)
				for dy := -1; dy <= 1; dy++ {
					for dx := -1; dx <= 1; dx++ {
						n += in.alive(x+dx, y+dy)
					}
				}
				out[y][x] = n == 3 || n == 2 && in[y][x]
			}
		})
	}
	wg.Wait()
	return out
}

func main() {
	b := new(board)
	for _, p := range [][2]int{{1, 0}, {2, 1}, {0, 2}, {1, 2}, {2, 2}, {10, 5}, {11, 5}, {12, 5}} {
		b[p[1]][p[0]] = true
	}
	for range 25 {
		b = step(b)
	}
	for _, row := range b {
		var s strings.Builder
		for _, c := range row {
			s.WriteByte(".#"[map[bool]int{false: 0, true: 1}[c]])
		}
		fmt.Println(s.String())
	}
}
