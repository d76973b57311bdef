package main

import (
	"fmt"
	"reflect"
)

type Pair[A, B any] struct {
	A A
	B B
}

func (p *Pair[A, B]) Sum() string { return fmt.Sprint(p.A, p.B) }

type List[T any] []T

func main() {
	t := reflect.TypeOf(Pair[int, []string]{})
	fmt.Println(t.Name(), t, t.NumField(), t.Field(1).Type, t.Kind())
	fmt.Println(reflect.TypeFor[List[Pair[bool, error]]](), reflect.TypeFor[*List[int]]().Elem().Name())
	v := reflect.ValueOf(&Pair[int, []string]{1, nil}).Elem()
	v.Field(0).SetInt(7)
	fmt.Println(v.Interface(), v.Addr().MethodByName("Sum").Call(nil)[0])
	fmt.Println(t.NumMethod(), reflect.PointerTo(t).NumMethod(), reflect.PointerTo(t).Method(0).Name)
}
