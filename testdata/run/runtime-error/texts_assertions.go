// Type assertions: texts and types of the errors.

package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"time"
)

type I interface{ M() }
type J interface {
	M()
	N()
}
type K interface{ m() }
type A struct{}
type B struct{}

func (A) M()  {}
func (*B) M() {}

type G[T any] struct{ v T }

func try(f func()) {
	defer func() {
		r := recover()
		_, ok := r.(*runtime.TypeAssertionError)
		fmt.Println(ok, r)
	}()
	f()
	fmt.Println("no panic")
}

var e any
var i I
var err error
var st fmt.Stringer

func main() {
	try(func() { _ = e.(int) })
	try(func() { _ = e.(I) })
	try(func() { _ = i.(A) })
	try(func() { _ = i.(J) })
	e, i, err = "str", A{}, errors.New("x")
	try(func() { _ = e.(int) })
	try(func() { _ = e.(*A) })
	try(func() { _ = e.([]string) })
	try(func() { _ = e.(map[string]func(int) error) })
	try(func() { _ = e.(I) })
	try(func() { _ = e.(fmt.Stringer) })
	try(func() { _ = e.(interface{ Foo() }) })
	try(func() { _ = i.(*B) })
	try(func() { _ = i.(J) })
	try(func() { _ = i.(K) })
	try(func() { _ = err.(*os.PathError) })
	try(func() { _ = err.(fmt.Stringer) })
	try(func() { _ = st.(error) })
	try(func() { _ = any(B{}).(I) })
	try(func() { _ = any(&B{}).(J) })
	try(func() { _ = any(G[int]{}).(G[string]) })
	try(func() { _ = any(struct{ x int }{}).(struct{ y int }) })
	try(func() { _ = any(3).(int64) })
	try(func() { _ = any('x').(byte) })
	try(func() { _ = any(time.Second).(int64) })
	try(func() {
		switch e.(type) {
		case int:
		}
	})
	_, ok := e.(int)
	fmt.Println(ok)
}
