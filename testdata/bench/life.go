package main

import "fmt"

func step(a, b [][]bool) {
	n := len(a)
	for y := range a {
		for x := range a[y] {
			k := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if (dy != 0 || dx != 0) && a[(y+dy+n)%n][(x+dx+n)%n] {
						k++
					}
				}
			}
			b[y][x] = k == 3 || k == 2 && a[y][x]
		}
	}
}

func main() {
	n := 64
	a, b := make([][]bool, n), make([][]bool, n)
	seed := uint32(5)
	for y := range a {
		a[y], b[y] = make([]bool, n), make([]bool, n)
		for x := range a[y] {
			seed = seed*1664525 + 1013904223
			a[y][x] = seed>>31 == 0
		}
	}
	for range 60 {
		step(a, b)
		a, b = b, a
	}
	alive := 0
	for _, row := range a {
		for _, c := range row {
			if c {
				alive++
			}
		}
	}
	fmt.Println(alive)
}
