package main

import "fmt"

type Getter[T any] interface{ Get() T }
type Putter[T any] interface{ Put(T) }
type Store[T any] interface {
	Getter[T]
	Putter[T]
}

type cell[T any] struct{ v T }

func (c *cell[T]) Get() T  { return c.v }
func (c *cell[T]) Put(v T) { c.v = v }

type logged[T any] struct {
	Store[T]
	log []string
}

func (l *logged[T]) Put(v T) {
	l.log = append(l.log, fmt.Sprint("put ", v))
	l.Store.Put(v)
}

func Update[T any](s Store[T], f func(T) T) { s.Put(f(s.Get())) }

func main() {
	l := &logged[int]{Store: &cell[int]{1}}
	Update[int](l, func(i int) int { return i + 41 })
	fmt.Println(l.Get(), l.log)
	var g Getter[int] = l
	if p, ok := g.(Putter[int]); ok {
		p.Put(5)
	}
	_, ok := g.(Putter[string])
	fmt.Println(l.Get(), ok, l.log)
}
