// clear, min and max.
package main

import (
	"fmt"
	"math"
)

func loud(i int) int { fmt.Print("<", i, ">"); return i }

func main() {
	s := []string{"a", "b", "c"}
	clear(s[1:])
	fmt.Printf("%q\n", s)
	t := []struct{ p *int }{{new(int)}, {new(int)}}
	clear(t)
	fmt.Println(t[0].p == nil, len(t))
	m := map[float64]int{1: 1, math.NaN(): 2, math.NaN(): 3}
	fmt.Println(len(m))
	clear(m)
	fmt.Println(len(m), m)
	var nm map[string]int
	var ns []int
	clear(nm)
	clear(ns)
	fmt.Println(nm == nil, ns == nil)
	fmt.Println(min(3, 1, 2), max(3, 1, 2), min(1), max("b", "abc", "c"), min("b", "a", ""), min(2.5, 1), max(1, 2.5, 'a'))
	x, y := 5, -3
	var f float32 = 0.5
	fmt.Println(min(x, y), max(x, y, 100), min(f, 1), max(f, 1, 0.25), min(x, 10, y, -2))
	fmt.Println(max(loud(1), loud(3), loud(2)), min(loud(2), loud(1)))
	const c = min(1, 2.5, 'a') + max(3, 4)
	fmt.Println(c, len([max(2, 3)]int{}))
	type D uint8
	fmt.Printf("%T %v %T\n", max(D(3), 200), max(D(3), 200), min(1, 2.0))
	fmt.Println(max(math.Inf(-1), math.NaN(), 1), min(math.Copysign(0, -1), 0), 1/min(0, math.Copysign(0, -1)), 1/max(0, math.Copysign(0, -1)))
	u := []uint8{255, 1}
	fmt.Println(max(u[0], u[1]), min(u[0], u[1])-2)
	sa, sb := "x", "xy"
	fmt.Println(min(sa, sb), max(sa, sb), max(sa, "w"))
}
