// Type switches with every kind of case.
package main

import (
	"errors"
	"fmt"
)

type S string
type E struct{}

func (S) String() string { return "S!" }
func (E) Error() string  { return "E!" }

func classify(x any) string {
	switch v := x.(type) {
	case nil:
		return fmt.Sprintf("nil %v", v)
	case int, int8:
		return fmt.Sprintf("int or int8 %T", v)
	case string:
		return "string " + v
	case float64:
		return fmt.Sprint("float ", v*2)
	case []int:
		return fmt.Sprint("slice ", len(v))
	case map[string]int:
		return fmt.Sprint("map ", v["a"])
	case func(int) int:
		return fmt.Sprint("func ", v(4))
	case *int:
		*v++
		return fmt.Sprint("ptr ", *v)
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return "stringer " + v.String()
	case [2]string:
		return v[0] + v[1]
	case struct{ X int }:
		return fmt.Sprint("struct ", v.X)
	case chan int, <-chan int:
		return fmt.Sprintf("chan %T", v)
	default:
		return fmt.Sprintf("other %T", v)
	}
}

func main() {
	n := 1
	for _, x := range []any{nil, 1, int8(2), "s", 2.5, []int{1, 2}, map[string]int{"a": 7}, func(i int) int { return i * i }, &n,
		E{}, &E{}, errors.New("err"), S("x"), [2]string{"a", "b"}, struct{ X int }{9}, make(chan int), make(<-chan int), make(chan<- int), uint8(1), true, (*int)(&n), any(nil)} {
		fmt.Println(classify(x))
	}
	var err error
	switch err.(type) {
	case nil:
		fmt.Println("nil error")
	}
	switch x := any(5).(type) {
	case string, fmt.Stringer:
		fmt.Println("no", x)
	}
	switch y := any(n); y := y.(type) {
	case int:
		y++
		fmt.Println(y, n)
	}
	switch any(1).(type) {
	default:
		fmt.Println("default first")
	case string:
		fmt.Println("string")
	}
	var e error = E{}
	switch v := e.(type) {
	case interface{ Foo() }:
		fmt.Println("foo", v)
	case interface{ Error() string }:
		fmt.Println("has Error", v)
	}
loop:
	for i := range 3 {
		switch any(i).(type) {
		case int:
			if i == 1 {
				continue loop
			}
			if i == 2 {
				break loop
			}
			fmt.Println("i", i)
		}
	}
	switch f := any(n).(type) {
	case int:
		defer func() { fmt.Println("deferred", f) }()
		f = 100
	}
}
