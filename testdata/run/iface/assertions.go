// Type assertions, their faults and texts.
package main

import (
	"errors"
	"fmt"
	"io"
)

type I interface{ M() }
type J interface{ M(); n() }
type T struct{}
type U int

func (T) M()  {}
func (*U) M() {}

func try(f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Println(e)
		} else {
			fmt.Println("r", r)
		}
	}()
	f()
}

func main() {
	var a any = 5
	var i I = T{}
	var n any
	var ni I
	var u U
	try(func() { fmt.Println(a.(int), i.(T)) })
	try(func() { fmt.Println(a.(string)) })
	try(func() { fmt.Println(a.(int64)) })
	try(func() { fmt.Println(n.(int)) })
	try(func() { fmt.Println(ni.(T)) })
	try(func() { fmt.Println(a.(I)) })
	try(func() { fmt.Println(n.(I)) })
	try(func() { fmt.Println(i.(J)) })
	try(func() { fmt.Println(i.(*U)) })
	try(func() { fmt.Println(any(u).(I)) })
	try(func() { fmt.Println(any(&u).(I) == I(&u)) })
	try(func() { fmt.Println(a.(fmt.Stringer)) })
	try(func() { fmt.Println(any([]int{}).([]string)) })
	try(func() { fmt.Println(any(map[string]int{}).(map[string]any)) })
	try(func() { fmt.Println(any(func(int) string { return "" }).(func())) })
	try(func() { fmt.Println(any(struct{ A int }{}).(struct{ B int })) })
	try(func() { fmt.Println(any(&a).(*int)) })
	try(func() { fmt.Println(any(make(chan int)).(<-chan int)) })
	try(func() { var e error = io.EOF; fmt.Println(e.(interface{ Timeout() bool })) })
	try(func() { fmt.Println(errors.New("x").(*T0)) })
	v, ok := a.(string)
	w, ok2 := n.(int)
	_, ok3 := i.(J)
	k, ok4 := ni.(T)
	fmt.Printf("%q %v %d %v %v %v %v\n", v, ok, w, ok2, ok3, k, ok4)
	type T struct{}
	try(func() { fmt.Println(any(T{}).(I)) })
	try(func() { fmt.Println(i.(T2)) })
}

type T0 struct{}

func (*T0) Error() string { return "" }

type T2 struct{ x int }

func (T2) M() {}
