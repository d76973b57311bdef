package main

import "fmt"

type Counter[K comparable] struct{ m map[K]int }

func (c *Counter[K]) Inc(k K) { c.m[k]++ }

func main() {
	c := Counter[string]{}
	fmt.Println(c.m["x"], len(c.m))
	c.Inc("x")
}
