// Sudoku solver with bit sets and backtracking.
package main

import (
	"fmt"
	"math/bits"
	"strings"
)

type Grid [9][9]uint8

type Solver struct {
	grid            Grid
	rows, cols, box [9]uint16
	steps           int
}

func parse(s string) (g Grid, err error) {
	s = strings.Join(strings.Fields(s), "")
	if len(s) != 81 {
		return g, fmt.Errorf("want 81 cells, have %d", len(s))
	}
	for i, c := range s {
		switch {
		case c == '.':
		case c >= '1' && c <= '9':
			g[i/9][i%9] = uint8(c - '0')
		default:
			return g, fmt.Errorf("cell %d: bad character %q", i, c)
		}
	}
	return g, nil
}

func (g Grid) String() string {
	var b strings.Builder
	for r, row := range g {
		if r > 0 && r%3 == 0 {
			b.WriteString("------+-------+------\n")
		}
		for c, v := range row {
			if c > 0 && c%3 == 0 {
				b.WriteString("| ")
			}
			if v == 0 {
				b.WriteString(". ")
			} else {
				fmt.Fprintf(&b, "%d ", v)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func NewSolver(g Grid) (*Solver, error) {
	s := &Solver{}
	for r := range g {
		for c, v := range g[r] {
			if v != 0 && !s.place(r, c, v) {
				return nil, fmt.Errorf("conflict at row %d column %d", r+1, c+1)
			}
		}
	}
	return s, nil
}

func (s *Solver) place(r, c int, v uint8) bool {
	bit := uint16(1) << v
	b := r/3*3 + c/3
	if (s.rows[r]|s.cols[c]|s.box[b])&bit != 0 {
		return false
	}
	s.rows[r] |= bit
	s.cols[c] |= bit
	s.box[b] |= bit
	s.grid[r][c] = v
	return true
}

func (s *Solver) remove(r, c int) {
	bit := uint16(1) << s.grid[r][c]
	s.rows[r] &^= bit
	s.cols[c] &^= bit
	s.box[r/3*3+c/3] &^= bit
	s.grid[r][c] = 0
}

func (s *Solver) Solve() bool {
	bestR, bestC, bestN := -1, -1, 10
	var candidates uint16
	for r := 0; r < 9; r++ {
		for c := 0; c < 9; c++ {
			if s.grid[r][c] != 0 {
				continue
			}
			free := ^(s.rows[r] | s.cols[c] | s.box[r/3*3+c/3]) & 0x3fe
			if n := bits.OnesCount16(free); n < bestN {
				bestR, bestC, bestN, candidates = r, c, n, free
			}
		}
	}
	if bestR < 0 {
		return true
	}
	for candidates != 0 {
		v := uint8(bits.TrailingZeros16(candidates))
		candidates &= candidates - 1
		s.steps++
		if s.place(bestR, bestC, v) {
			if s.Solve() {
				return true
			}
			s.remove(bestR, bestC)
		}
	}
	return false
}

func main() {
	puzzles := []string{
		"53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79",
		"8........ ..36..... .7..9.2.. .5...7... ....457.. ...1...3. ..1....68 ..85...1. .9....4..",
		"55.......", "11" + strings.Repeat(".", 79), "x" + strings.Repeat(".", 80),
	}
	for i, p := range puzzles {
		g, err := parse(p)
		if err != nil {
			fmt.Printf("puzzle %d: %v\n", i, err)
			continue
		}
		s, err := NewSolver(g)
		if err != nil {
			fmt.Printf("puzzle %d: %v\n", i, err)
			continue
		}
		fmt.Printf("puzzle %d solved=%t steps=%d\n%v\n", i, s.Solve(), s.steps, s.grid)
	}
}
