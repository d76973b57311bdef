package main

import "fmt"

type point struct {
	X, Y int
	Name string
}

func main() {
	total := 0
	for i := range 40000 {
		s := fmt.Sprintf("%5d|%-8s|%x|%6.2f|%t", i, "abc", i, float64(i)/3, i%2 == 0)
		total += len(s)
		s = fmt.Sprintf("%s=%d, %s=%d", "first", i, "second", i*i)
		total += len(s)
		p := point{i, -i, "p"}
		total += len(fmt.Sprint(p.X, p.Y, p.Name))
	}
	fmt.Println(total)
}
