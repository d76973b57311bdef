package main

import "fmt"

type board struct {
	cols, d1, d2 []bool
	n, count     int
}

func (b *board) place(row int) {
	if row == b.n {
		b.count++
		return
	}
	for c := 0; c < b.n; c++ {
		if b.cols[c] || b.d1[row+c] || b.d2[row-c+b.n] {
			continue
		}
		b.cols[c], b.d1[row+c], b.d2[row-c+b.n] = true, true, true
		b.place(row + 1)
		b.cols[c], b.d1[row+c], b.d2[row-c+b.n] = false, false, false
	}
}

func main() {
	n := 10
	b := &board{cols: make([]bool, n), d1: make([]bool, 2*n), d2: make([]bool, 2*n+1), n: n}
	b.place(0)
	fmt.Println(b.count)
}
