package main

import (
	"fmt"
	. "os"
	str "strings"
)

import "math"

const (
	A, B = iota, 1 << iota
	C, D
	E int = 5
)

const Pi = 3.14

var x, y int = 1, 2
var (
	z  []int
	w  = map[string]int{"a": 1, "b": 2}
	ch chan<- int
)

type T struct {
	a, b int `tag`
	*P
	q.R
	G[int]
	c [4]byte
	f func(int, ...string) (a, b error)
}

type I interface {
	M(x int) string
	~int | ~string
	fmt.Stringer
}

type L[K comparable, V any] = map[K]V
type N [5]int
type O[P *T,] []P
type U chan (<-chan int)

func f(a, b int, c ...string) (int, error) {
	return a + b, nil
}

func g[X any, Y interface{ m() }](x X) {}

func (t *T) m(int, string) (res bool) {
	defer f(1, 2, "a")
	go func() { fmt.Println("x") }()
	return
}

func main() {
	a, b := f(1, 2)
	a = b
	a, b = 1, 2
	a += 3
	a++
	ch <- 5
	v := <-ch
	if a := 1; a < 2 {
		f()
	} else if b == 3 {
		g[int, string](4)
	} else {
		h(x...)
	}
	for i := 0; i < 10; i++ {
		continue
	}
L:
	for k, v := range m {
		continue L
		break
	}
	for range 10 {
	}
	for x < 5 {
	}
	for {
		break
	}
	switch x := v; x {
	case 1, 2:
		fallthrough
	case 3:
	default:
		f()
	}
	switch y := x.(type) {
	case int, []string:
	case nil:
	}
	switch {
	case a > 1 && b < 2 || !c:
	}
	select {
	case v, ok := <-ch:
	case ch <- 1:
	default:
	}
	p := &T{1, 2, a: []int{1, 2}, b: {3}}
	s := a[1:2:3]
	s = a[:]
	t := x.(int)
	u := (*T)(nil)
	e := struct{ a int }{1}
	var q [3]int
	type W int
	const R = 1
	fn := func(a int) int { return a }
	_ = [...]int{1, 2}
	_ = a.b.c(d)[e]
	_ = []func(){}
	if f() {
	}
	{
		x = -y * 3
	}
	;
	var ff interface{} = map[string]int{}
}
