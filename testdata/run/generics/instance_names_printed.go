// How instances are called: %T, %v of types, panics and reflect.
package main

import (
	"fmt"
	"reflect"
)

type Box[T any] struct{ V T }
type Pair[A, B any] struct {
	A A
	B B
}
type Opt[T any] func(*T)
type Named int
type inner struct{ x int }

func name[T any]() string { return reflect.TypeFor[T]().String() }

func local[T any](t T) any {
	type in struct{ t T }
	return in{t}
}

func main() {
	fmt.Printf("%T\n%T\n%T\n", Box[int]{}, Box[Box[string]]{}, &Pair[string, []Named]{})
	fmt.Println(name[Box[inner]](), name[Pair[map[string]int, func(int) error]]())
	fmt.Println(name[Opt[Box[any]]](), name[Box[struct{ A, b int }]]())
	fmt.Println(name[Box[interface{ M(int) }]](), name[Box[[3]chan<- int]](), name[Box[*Named]]())
	t := reflect.TypeOf(Box[map[Named]Pair[int, rune]]{})
	fmt.Println(t.Name(), t.PkgPath(), t.Field(0).Type)
	fmt.Printf("%v %+v %#v\n", Pair[int, string]{1, "a"}, Pair[int, string]{1, "a"}, Pair[int, Box[bool]]{1, Box[bool]{true}})
	fmt.Printf("%T %T\n", local(1), local(Box[int]{}))
	fmt.Printf("%#v\n", []Box[string]{{"x"}})
	defer func() {
		fmt.Println(recover())
		var i any = Box[int8]{}
		defer func() { fmt.Println(recover()) }()
		_ = i.(fmt.Stringer)
	}()
	var i any = Box[uint8]{}
	_ = i.(Box[int8])
}
