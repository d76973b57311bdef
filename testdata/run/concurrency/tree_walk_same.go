package main

import "fmt"

type tree struct {
	l, r *tree
	v    int
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{v: v}
	}
	if v < t.v {
		t.l = t.l.insert(v)
	} else {
		t.r = t.r.insert(v)
	}
	return t
}

func build(vs ...int) (t *tree) {
	for _, v := range vs {
		t = t.insert(v)
	}
	return t
}

func walk(t *tree, c chan<- int) {
	if t != nil {
		walk(t.l, c)
		c <- t.v
		walk(t.r, c)
	}
}

func walker(t *tree) <-chan int {
	c := make(chan int)
	go func() {
		walk(t, c)
		close(c)
	}()
	return c
}

func same(a, b *tree) bool {
	x, y := walker(a), walker(b)
	for {
		v, ok := <-x
		w, ok2 := <-y
		if ok != ok2 || v != w {
			return false
		}
		if !ok {
			return true
		}
	}
}

func main() {
	fmt.Println(same(build(1, 2, 3, 4), build(4, 3, 2, 1)))
	fmt.Println(same(build(1, 2, 3), build(1, 2, 4)))
	fmt.Println(same(build(1, 2, 3), build(1, 2)))
	fmt.Println(same(nil, nil))
}
