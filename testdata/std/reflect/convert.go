// Assignability, convertibility and conversions.
package main

import (
	"fmt"
	"io"
	"reflect"
	"time"
)

type MyInt int
type MyStr string
type MyBytes []byte
type A struct{ X int }
type B struct {
	X int `tag:"t"`
}
type Str interface{ String() string }

func main() {
	vals := []any{1, int8(-1), uint8(200), uint64(1) << 63, 65, 1e300, 2.9, -2.9, float32(0.1), 1 + 2i, complex64(1), "héllo", MyStr("my"), MyInt(66), []byte("xyz"), MyBytes("q"), []rune("añ"), []int{1, 2}, [2]int{3, 4}, true, A{1}, B{2}, &A{3}, &B{4},
		time.Second, struct{ X int }{5}, make(chan int), (<-chan int)(nil), map[string]int{}, func() {}, error(io.EOF), (*int)(nil), uintptr(7)}
	types := []reflect.Type{reflect.TypeFor[int](), reflect.TypeFor[int8](), reflect.TypeFor[uint16](), reflect.TypeFor[float32](), reflect.TypeFor[float64](), reflect.TypeFor[complex64](), reflect.TypeFor[complex128](), reflect.TypeFor[string](), reflect.TypeFor[MyStr](), reflect.TypeFor[MyInt](), reflect.TypeFor[[]byte](), reflect.TypeFor[MyBytes](), reflect.TypeFor[[]rune](), reflect.TypeFor[[2]int](), reflect.TypeFor[*[1]int](), reflect.TypeFor[[]int](), reflect.TypeFor[A](), reflect.TypeFor[B](), reflect.TypeFor[*A](), reflect.TypeFor[*B](), reflect.TypeFor[any](), reflect.TypeFor[error](), reflect.TypeFor[Str](), reflect.TypeFor[<-chan int](), reflect.TypeFor[bool](), reflect.TypeFor[uintptr]()}
	for _, x := range vals {
		v := reflect.ValueOf(x)
		for _, t := range types {
			as, cv, can := v.Type().AssignableTo(t), v.Type().ConvertibleTo(t), v.CanConvert(t)
			if !as && !cv {
				continue
			}
			fmt.Print(v.Type(), " -> ", t, " ", as, cv, can)
			if can {
				r := v.Convert(t)
				fmt.Print(" ", r.Type(), " ", r.Kind())
				switch t.Kind() {
				case reflect.Pointer, reflect.Chan, reflect.Interface:
				default:
					fmt.Printf(" %v", r.Interface())
				}
			}
			fmt.Println()
		}
	}
	fmt.Println(reflect.TypeFor[time.Duration]().Implements(reflect.TypeFor[Str]()), reflect.TypeFor[int]().Implements(reflect.TypeFor[any]()), reflect.TypeFor[error]().Implements(reflect.TypeFor[Str]()))
	var w io.Writer
	var e any = 3
	wv := reflect.ValueOf(&w).Elem()
	fmt.Println(wv.IsNil(), wv.Kind(), wv.Elem().IsValid(), wv.Type())
	ev := reflect.ValueOf(&e).Elem()
	ev.Set(wv)
	fmt.Println(e == nil)
}
