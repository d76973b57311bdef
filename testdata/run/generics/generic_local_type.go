package main

import "fmt"

func inner[P any](v P) string {
	type Box[T any] struct {
		t T
		p P
	}
	return fmt.Sprintf("%T %v", Box[int]{1, v}, Box[bool]{true, v})
}

func main() {
	type Pt[T any] struct{ X, Y T }
	p := Pt[int]{1, 2}
	q := Pt[string]{"a", "b"}
	fmt.Printf("%v %v %T %T\n", p, q, p, q)
	type Alias[T any] = map[string]Pt[T]
	m := Alias[bool]{"k": {true, false}}
	fmt.Println(m["k"].X, len(m))
	fmt.Println(inner(2), inner("z"))
}
