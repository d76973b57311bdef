package main

import "fmt"

type Counter[K comparable] struct{ m map[K]int }

func NewCounter[K comparable]() *Counter[K] { return &Counter[K]{m: map[K]int{}} }
func (c *Counter[K]) Add(k K) int           { c.m[k]++; return c.m[k] }
func (c Counter[K]) Get(k K) int            { return c.m[k] }

type Adder[K any] interface{ Add(K) int }

func main() {
	c := NewCounter[string]()
	add := c.Add
	add("x")
	add("x")
	get := Counter[string].Get
	padd := (*Counter[string]).Add
	fmt.Println(get(*c, "x"), padd(c, "x"), c.Get("x"))
	var a Adder[string] = c
	fmt.Println(a.Add("y"), Adder[string].Add(a, "y"))
	fs := []func(string) int{c.Add, c.Get}
	for _, f := range fs {
		fmt.Print(f("x"), " ")
	}
	fmt.Printf("\n%T %T\n", add, padd)
}
