// reflect.DeepEqual of types: they are equal if they are the same, wherever they stand.
package main

import (
	"fmt"
	"reflect"
)

type first struct{}

type second struct{}

type holder struct {
	name string
	typ  reflect.Type
}

func main() {
	a, b := reflect.TypeOf(first{}), reflect.TypeOf(second{})
	fmt.Println(reflect.DeepEqual(a, a), reflect.DeepEqual(a, b))
	fmt.Println(reflect.DeepEqual(reflect.TypeOf([]int{}), reflect.TypeOf([]int{1})))
	fmt.Println(reflect.DeepEqual(reflect.TypeOf(new(first)), reflect.TypeOf(new(second))))
	fmt.Println(reflect.DeepEqual([]any{a, 1}, []any{b, 1}), reflect.DeepEqual([]any{a, 1}, []any{a, 1}))
	fmt.Println(reflect.DeepEqual(holder{"x", a}, holder{"x", b}), reflect.DeepEqual(holder{"x", b}, holder{"x", b}))
	fmt.Println(reflect.DeepEqual(map[string]reflect.Type{"k": a}, map[string]reflect.Type{"k": b}))
}
