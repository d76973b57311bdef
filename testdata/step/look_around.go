package main

import "fmt"

type point struct{ X, Y int }

type shape struct {
	point
	Name string
	next *shape
	tags map[string]int
}

var total = 40

func area(s *shape, sides []float64) (result float64) {
	defer func() {
		if r := recover(); r != nil {
			result = -1
		}
	}()
	var held any = *s
	var failed error
	small := uint8(250)
	word := "grüß dich"
	return sides[len(sides)] + float64(small) + float64(len(word)) + float64(len(fmt.Sprint(held, failed)))
}

func main() {
	s := &shape{point{3, 4}, "first", &shape{Name: "second"}, map[string]int{"b": 2, "a": 1}}
	fmt.Println(area(s, []float64{1.5, 2.5}))
}
