// Types that a program mentions only in a function's type have their methods all the same.
package main

import (
	"fmt"
	"reflect"
)

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f °C", float64(c)) }

type counter struct{ n int }

func (c *counter) Next() int { c.n++; return c.n }

type failure struct{}

func (failure) Error() string { return "it failed" }

func convert(celsius, *counter, map[string][]celsius) failure { panic("not called") }

func main() {
	t := reflect.TypeOf(convert)
	fmt.Println(reflect.Zero(t.In(0)).Interface(), t.In(0).NumMethod())
	next, ok := reflect.New(t.In(1).Elem()).Interface().(interface{ Next() int })
	fmt.Println(ok, next.Next(), next.Next())
	fmt.Println(reflect.MakeSlice(t.In(2).Elem(), 2, 2).Interface())
	fmt.Println(reflect.Zero(t.Out(0)).Interface().(error))
}
