// Phantom parameters: quantities of different units do not mix, identifiers of different kinds neither.
package main

import "fmt"

type Metre struct{}
type Second struct{}
type Per[A, B any] struct{}

type Unit interface{ Symbol() string }

func (Metre) Symbol() string  { return "m" }
func (Second) Symbol() string { return "s" }
func (Per[A, B]) Symbol() string {
	return symbol[A]() + "/" + symbol[B]()
}
func symbol[U any]() string {
	if u, ok := any(*new(U)).(Unit); ok {
		return u.Symbol()
	}
	return "?"
}

type Quantity[U any] float64

func (q Quantity[U]) String() string               { return fmt.Sprintf("%g%s", float64(q), symbol[U]()) }
func (q Quantity[U]) Plus(r Quantity[U]) Quantity[U] { return q + r }
func Div[A, B any](a Quantity[A], b Quantity[B]) Quantity[Per[A, B]] {
	return Quantity[Per[A, B]](float64(a) / float64(b))
}

type ID[T any] int
type Book struct{ title string }
type Author struct{ name string }
type Store[T any] struct{ rows []T }

func (s *Store[T]) Add(t T) ID[T]   { s.rows = append(s.rows, t); return ID[T](len(s.rows) - 1) }
func (s *Store[T]) Get(id ID[T]) T  { return s.rows[id] }
func kind[T any](ID[T]) string      { return fmt.Sprintf("%T", *new(T)) }

func main() {
	d := Quantity[Metre](100).Plus(5)
	t := Quantity[Second](8)
	fmt.Println(d, t, Div(d, t), Div(Div(d, t), t))
	var books Store[Book]
	var authors Store[Author]
	b := books.Add(Book{"Go"})
	a := authors.Add(Author{"Ken"})
	fmt.Println(books.Get(b), authors.Get(a), kind(a), kind(b))
	fmt.Printf("%T %T\n", a, Div(d, t))
	var x any = a
	_, isBook := x.(ID[Book])
	fmt.Println(isBook)
}
