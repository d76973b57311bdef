// Conversion between struct types that differ in tags; identical underlying types.
package main

import "fmt"

type A struct {
	Name string `json:"name"`
	N    int    `x:"y" z:"w"`
}
type B struct {
	Name string
	N    int `other`
}
type C = struct {
	Name string
	N    int
}

func main() {
	a := A{"a", 1}
	b := B(a)
	c := C(b)
	var d struct {
		Name string
		N    int
	} = c
	pa := (*A)(&b)
	pa.N = 99
	fmt.Println(a, b, c, d, *pa)
	fmt.Println(any(a) == any(A(b)), any(c) == any(d))
	fmt.Printf("%T %T\n", c, a)
	fmt.Println(A(struct {
		Name string
		N    int
	}{"lit", 5}))
}
