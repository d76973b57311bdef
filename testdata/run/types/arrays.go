package main

import "fmt"

type Point struct{ X, Y int }

func change(a [3]int) [3]int { a[0] = 100; return a }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	c := change(a)
	fmt.Println(a, b, c, a == b, a == [3]int{1, 2, 3})
	p := &a
	p[2] = 30
	for i, v := range p {
		fmt.Print(i, v, " ")
	}
	fmt.Println(len(p), a)
	for i, v := range a {
		a[2] = 0
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var grid [3][4]byte
	grid[1][2] = 'x'
	row := grid[1]
	row[0] = 'y'
	fmt.Println(grid, row)
	pts := [...]Point{{1, 2}, 3: {Y: 5}}
	pts[1].X = 7
	q := &pts[1]
	q.Y = 9
	fmt.Println(pts, len(pts))
	m := map[[2]string]int{{"a", "b"}: 1}
	m[[2]string{"a", "b"}]++
	fmt.Println(m)
	type A [2]func() int
	fs := A{func() int { return 1 }, func() int { return 2 }}
	fmt.Println(fs[0]()+fs[1](), len(fs))
	i := 1
	arr := [4]float32{0: 0.5, 1: 1.5}
	arr[i] += 2
	arr[i+1] = arr[i] * arr[0]
	fmt.Println(arr)
	var e [0]int
	fmt.Println(len(e), e)
	sum := 0
	var big [1000]int
	for i := range big {
		big[i] = i * i
	}
	for _, v := range big {
		sum += v
	}
	fmt.Println(sum)
}
