// Struct comparison field by field, blank fields ignored, interfaces and floats inside.
package main

import (
	"fmt"
	"math"
)

type B struct {
	a int
	_ int
	b string
	_ float64
}
type I struct {
	x any
	n int
}
type F struct {
	f float64
	g float32
}
type Pad struct {
	a int8
	b int64
	c int8
}

func main() {
	fmt.Println(B{a: 1, b: "x"} == B{a: 1, b: "x"}, B{a: 1} == B{a: 2})
	fmt.Println(I{1, 2} == I{1, 2}, I{1, 2} == I{"1", 2}, I{nil, 0} == I{}, I{int8(1), 2} == I{1, 2})
	fmt.Println(F{0, 0} == F{math.Copysign(0, -1), 0}, F{math.NaN(), 0} == F{math.NaN(), 0})
	p, q := Pad{1, 2, 3}, Pad{1, 2, 3}
	fmt.Println(p == q, p != q, &p == &q)
	q.c++
	fmt.Println(p == q)
	x := struct{ a, b string }{"a", "b"}
	y := struct{ a, b string }{"a", string([]byte{'b'})}
	fmt.Println(x == y)
	type N struct {
		p *int
		c chan int
		arr [2]I
	}
	n1, n2 := N{}, N{}
	fmt.Println(n1 == n2)
	n1.arr[1].x = "s"
	n2.arr[1].x = "s"
	fmt.Println(n1 == n2)
	var i, j any = p, Pad{1, 2, 3}
	fmt.Println(i == j, i == any(q), i != nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(I{1, 1} == I{[]int{}, 2})
		fmt.Println(I{[]int{}, 1} == I{[]int{}, 2})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(I{[]int{}, 1} == I{[]int{}, 1})
	}()
	switch p {
	case Pad{1, 2, 4}:
		fmt.Println("4")
	case Pad{1, 2, 3}:
		fmt.Println("3")
	}
	fmt.Println(struct{}{} == struct{}{}, [2]struct{}{} == [2]struct{}{})
}
