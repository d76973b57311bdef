// Games: tic-tac-toe by minimax with alpha-beta, Nim, tower of Hanoi states, a maze solved and drawn, a bouncing sandpile.
package main

import (
	"fmt"
	"strings"
)

type Mark byte

const (
	Empty Mark = '.'
	X     Mark = 'X'
	O     Mark = 'O'
)

type Board [9]Mark

var lines = [...][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}}

func New() (b Board) {
	for i := range b {
		b[i] = Empty
	}
	return
}
func (m Mark) Other() Mark { return X + O - m }
func (b Board) Winner() Mark {
	for _, l := range lines {
		if m := b[l[0]]; m != Empty && m == b[l[1]] && m == b[l[2]] {
			return m
		}
	}
	return Empty
}
func (b Board) Full() bool { return strings.IndexByte(string(b.bytes()), byte(Empty)) < 0 }
func (b Board) bytes() []byte {
	out := make([]byte, len(b))
	for i, m := range b {
		out[i] = byte(m)
	}
	return out
}
func (b Board) With(i int, m Mark) Board { b[i] = m; return b }
func (b Board) String() string {
	s := string(b.bytes())
	return s[:3] + "/" + s[3:6] + "/" + s[6:]
}

type search struct {
	nodes int
	cache map[Board]int
}

func (s *search) value(b Board, turn Mark, alpha, beta int) int {
	s.nodes++
	switch w := b.Winner(); {
	case w == X:
		return 10
	case w == O:
		return -10
	case b.Full():
		return 0
	}
	if v, ok := s.cache[b]; ok {
		return v
	}
	best := -100
	if turn == O {
		best = 100
	}
	for i, m := range b {
		if m != Empty {
			continue
		}
		v := s.value(b.With(i, turn), turn.Other(), -100, 100)
		if turn == X {
			best = max(best, v)
			alpha = max(alpha, v)
		} else {
			best = min(best, v)
			beta = min(beta, v)
		}
		if alpha >= beta {
			break
		}
	}
	s.cache[b] = best
	return best
}

func (s *search) move(b Board, turn Mark) (at int) {
	at = -1
	var score int
	for i, m := range b {
		if m == Empty {
			v := s.value(b.With(i, turn), turn.Other(), -100, 100)
			if at < 0 || turn == X && v > score || turn == O && v < score {
				at, score = i, v
			}
		}
	}
	return
}

func nim(piles ...int) (pile, take int) {
	x := 0
	for _, p := range piles {
		x ^= p
	}
	if x == 0 {
		return -1, 0
	}
	for i, p := range piles {
		if p^x < p {
			return i, p - p^x
		}
	}
	panic("unreachable")
}

type pos struct{ y, x int }

func (p pos) add(d pos) pos { return pos{p.y + d.y, p.x + d.x} }

var dirs = map[byte]pos{'^': {-1, 0}, 'v': {1, 0}, '<': {0, -1}, '>': {0, 1}}

func solve(maze string) (drawn string, steps int) {
	rows := strings.Split(strings.TrimSpace(maze), "\n")
	grid := make([][]byte, len(rows))
	var start, end pos
	for y, r := range rows {
		grid[y] = []byte(r)
		if x := strings.IndexByte(r, 'S'); x >= 0 {
			start = pos{y, x}
		}
		if x := strings.IndexByte(r, 'E'); x >= 0 {
			end = pos{y, x}
		}
	}
	came := map[pos]byte{start: 'S'}
	queue := []pos{start}
	for len(queue) > 0 && queue[0] != end {
		p := queue[0]
		queue = queue[1:]
		for _, k := range []byte("^v<>") {
			n := p.add(dirs[k])
			if n.y < 0 || n.y >= len(grid) || n.x < 0 || n.x >= len(grid[n.y]) || grid[n.y][n.x] == '#' {
				continue
			}
			if _, seen := came[n]; !seen {
				came[n] = k
				queue = append(queue, n)
			}
		}
	}
	if _, ok := came[end]; !ok {
		return "no way", -1
	}
	for p := end; p != start; steps++ {
		k := came[p]
		d := dirs[k]
		p = pos{p.y - d.y, p.x - d.x}
		if p != start {
			grid[p.y][p.x] = '*'
		}
	}
	var b strings.Builder
	for _, r := range grid {
		b.Write(r)
		b.WriteByte('\n')
	}
	return b.String(), steps
}

func sandpile(n, grains int) (g [][]int, topples int) {
	g = make([][]int, n)
	for i := range g {
		g[i] = make([]int, n)
	}
	g[n/2][n/2] = grains
	for again := true; again; {
		again = false
		for y := range g {
			for x := range g[y] {
				if g[y][x] < 4 {
					continue
				}
				k := g[y][x] / 4
				g[y][x] %= 4
				topples += k
				for _, d := range dirs {
					if p := (pos{y, x}).add(d); p.y >= 0 && p.y < n && p.x >= 0 && p.x < n {
						g[p.y][p.x] += k
					}
				}
				again = true
			}
		}
	}
	return
}

func main() {
	s := &search{cache: map[Board]int{}}
	b := New()
	for turn := X; b.Winner() == Empty && !b.Full(); turn = turn.Other() {
		b[s.move(b, turn)] = turn
		fmt.Print(b, " ")
	}
	fmt.Println(string(b.Winner()), len(s.cache) > 100)
	trap := New().With(0, X).With(1, X).With(4, O)
	fmt.Println(trap, s.move(trap, O), s.move(trap, X))
	fmt.Println(nim(3, 4, 5))
	fmt.Println(nim(1, 2, 3))
	maze := `
#########
#S..#...#
#.#.#.#.#
#.#...#E#
#########`
	drawn, steps := solve(maze)
	fmt.Print(drawn, steps, "\n")
	fmt.Println(solve("S#E"))
	g, topples := sandpile(7, 100)
	for _, r := range g {
		for _, v := range r {
			fmt.Print(string(" .:#"[v]))
		}
		fmt.Println("|")
	}
	fmt.Println(topples)
	pegs := [3][]int{{3, 2, 1}, {}, {}}
	var hanoi func(n, from, to int)
	moves := 0
	hanoi = func(n, from, to int) {
		if n == 0 {
			return
		}
		via := 3 - from - to
		hanoi(n-1, from, via)
		k := len(pegs[from]) - 1
		pegs[to] = append(pegs[to], pegs[from][k])
		pegs[from] = pegs[from][:k]
		moves++
		fmt.Print(pegs, " ")
		hanoi(n-1, via, to)
	}
	hanoi(3, 0, 2)
	fmt.Println(moves)
}
