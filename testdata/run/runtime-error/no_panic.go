// What does not panic: overflow, min / -1, float division, narrowing, large shifts, reads of nil maps.

package main

import (
	"fmt"
	"math"
)

func main() {
	min, m1 := math.MinInt64, -1
	i8 := int8(127)
	i8++
	f0 := 0.0
	var nm map[string]int
	c := make(chan int)
	close(c)
	v, ok := <-c
	sh := 70
	fmt.Println(min/m1, min%m1, i8, 1/f0, -1/f0, f0/f0 != f0/f0, uint8(i8), int8(300&sh), 1<<sh, -8>>sh, uint32(1)<<sh)
	fmt.Println(nm["x"], len(nm), v, ok)
	for range nm {
	}
	delete(nm, "x")
	var ns []int
	fmt.Println(len(ns[0:0]), cap(ns[:]), len(append(ns, ns...)))
	var np *struct{ a [0]int }
	fmt.Println(np == nil)
}
