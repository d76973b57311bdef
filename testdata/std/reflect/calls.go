// Calling functions and methods, and making functions.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
)

type Calc struct{ base int }

func (c Calc) Add(n int) int                       { return c.base + n }
func (c *Calc) Inc()                               { c.base++ }
func (c Calc) Join(sep string, s ...string) string { return strings.Join(s, sep) }
func (c Calc) Fail() (int, error)                  { return 0, errors.New("failed") }
func (c Calc) String() string                      { return fmt.Sprint("Calc", c.base) }

type Adder interface{ Add(int) int }

func vals(xs ...any) []reflect.Value {
	var out []reflect.Value
	for _, x := range xs {
		out = append(out, reflect.ValueOf(x))
	}
	return out
}

func show(vs []reflect.Value) {
	for _, v := range vs {
		fmt.Print(v.Type(), "=", v.Interface(), " ")
	}
	fmt.Println(len(vs))
}

type big struct {
	a, b, c int
	s       string
}

func main() {
	show(reflect.ValueOf(strings.ToUpper).Call(vals("abc")))
	show(reflect.ValueOf(func(a int8, b float32, c big, d any, e error, f [3]byte) (big, any, float32) {
		c.a += int(a)
		return c, d, b * 2
	}).Call([]reflect.Value{reflect.ValueOf(int8(3)), reflect.ValueOf(float32(1.5)), reflect.ValueOf(big{1, 2, 3, "s"}), reflect.ValueOf(7), reflect.Zero(reflect.TypeFor[error]()), reflect.ValueOf([3]byte{1})}))
	c := &Calc{10}
	v := reflect.ValueOf(c)
	for i := 0; i < v.NumMethod(); i++ {
		fmt.Println(i, v.Type().Method(i).Name, v.Type().Method(i).Type, v.Method(i).Type())
	}
	show(v.MethodByName("Add").Call(vals(5)))
	show(v.MethodByName("Inc").Call(nil))
	show(v.Elem().MethodByName("Add").Call(vals(5)))
	show(v.MethodByName("Join").Call(vals("-", "a", "b", "c")))
	show(v.MethodByName("Join").Call(vals("-")))
	show(v.MethodByName("Join").CallSlice(vals("+", []string{"x", "y"})))
	show(v.MethodByName("Fail").Call(nil)[1:])
	m, _ := reflect.TypeOf(c).MethodByName("Add")
	show(m.Func.Call(vals(c, 100)))
	var a Adder = c
	av := reflect.ValueOf(&a).Elem()
	show(av.Method(0).Call(vals(1)))
	add := v.MethodByName("Add").Interface().(func(int) int)
	c.base = 1000
	fmt.Println(add(1))
	swap := func(in []reflect.Value) []reflect.Value { return []reflect.Value{in[1], in[0]} }
	var f func(int, string) (string, int)
	reflect.ValueOf(&f).Elem().Set(reflect.MakeFunc(reflect.TypeOf(f), swap))
	fmt.Println(f(1, "one"))
	var sum func(string, ...int) int
	reflect.ValueOf(&sum).Elem().Set(reflect.MakeFunc(reflect.TypeOf(sum), func(in []reflect.Value) []reflect.Value {
		n := 0
		for i := 0; i < in[1].Len(); i++ {
			n += int(in[1].Index(i).Int())
		}
		return []reflect.Value{reflect.ValueOf(n)}
	}))
	fmt.Println(sum("x", 1, 2, 3), sum("y"))
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		reflect.ValueOf(func() { panic("inside") }).Call(nil)
	}()
	rec := reflect.ValueOf(func(n int, g func(int) int) int { return g(n) * 2 })
	show(rec.Call(vals(4, func(n int) int { return n + 1 })))
	for m, mv := range v.Methods() {
		fmt.Println(m.Name, mv.Kind())
	}
	fmt.Println(v.MethodByName("nope").IsValid(), v.NumMethod(), v.Elem().NumMethod())
}
