package main

import (
	"fmt"
	"sync"
)

type Guarded[T any] struct {
	sync.Mutex
	val T
}

func (g *Guarded[T]) With(f func(*T)) {
	g.Lock()
	defer g.Unlock()
	f(&g.val)
}

type Base[T any] struct{ ID T }

func (b Base[T]) Describe() string { return fmt.Sprintf("%T(%v)", b.ID, b.ID) }

type User struct {
	Base[int]
	Name string
}
type Doc struct {
	*Base[string]
	Guarded[[]int]
}

func main() {
	u := User{Base[int]{7}, "ann"}
	fmt.Println(u.Describe(), u.ID, u)
	d := Doc{Base: &Base[string]{"k1"}}
	d.With(func(s *[]int) { *s = append(*s, 1, 2) })
	fmt.Println(d.Describe(), d.val, d.Base.ID)
	var i interface{ Describe() string } = d.Base
	fmt.Println(i.Describe())
}
