package main

import (
	"fmt"
	"strconv"
)

type celsius float64
type user struct {
	name string
	age  int
}

func area(w, h float64) float64 { return w * h }

func main() {
	n := strconv.Atoi("12")
	var f float64 = n * 1.5
	c := celsius(20) + 1.5
	var g float64 = c
	i := 3
	fmt.Println(area(i, 2), f, g)
	s := "a" + 1
	s += i
	u := user{"ann", "30"}
	u.age = "31"
	u.name = u.age
	if i {
		fmt.Println(s)
	}
	var p *user = u
	return 1
}
