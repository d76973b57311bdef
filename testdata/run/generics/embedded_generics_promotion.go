// Generic types embedded in structs and interfaces; promoted fields and methods, shadowing, printing.
package main

import (
	"errors"
	"fmt"
	"sync"
)

type Base[T any] struct {
	ID   int
	Data T
}

func (b Base[T]) Describe() string { return fmt.Sprintf("#%d %v", b.ID, b.Data) }
func (b *Base[T]) Update(t T)      { b.Data = t; b.ID++ }

type User struct {
	Base[string]
	Age int
}
type Admin struct {
	*User
	Base[[]int]
}
type Guarded[T any] struct {
	sync.Mutex
	val T
}

func (g *Guarded[T]) With(f func(*T)) {
	g.Lock()
	defer g.Unlock()
	f(&g.val)
}

type Describer interface{ Describe() string }
type Updater[T any] interface {
	Describer
	Update(T)
}

type Err[T any] struct {
	error
	At T
}

func (e Err[T]) Unwrap() error { return e.error }

func main() {
	u := User{Base[string]{1, "ann"}, 30}
	u.Update("bob")
	var up Updater[string] = &u
	up.Update("eve")
	fmt.Println(u.Describe(), u.ID, u.Data, up.Describe())
	a := Admin{&u, Base[[]int]{ID: 9}}
	a.Base.Update([]int{1})
	fmt.Println(a.Describe(), a.User.Describe(), a.ID)
	fmt.Printf("%+v\n", u)
	g := &Guarded[map[string]int]{val: map[string]int{}}
	for i := range 3 {
		g.With(func(m *map[string]int) { (*m)["k"] += i })
	}
	fmt.Println(g.val)
	base := errors.New("base")
	err := fmt.Errorf("w: %w", Err[int]{base, 7})
	var e Err[int]
	fmt.Println(errors.Is(err, base), errors.As(err, &e), e.At, err)
	var wrong Err[string]
	fmt.Println(errors.As(err, &wrong))
}
