// Reading values by kind.
package main

import (
	"fmt"
	"reflect"
	"sort"
)

type Inner struct{ X, y int }
type Outer struct {
	Inner
	Name  string
	Ptr   *Inner
	Iface any
	list  []int
	M     map[string]int
}

func walk(v reflect.Value, depth int) {
	ind := fmt.Sprintf("%*s", depth*2, "")
	if !v.IsValid() {
		fmt.Println(ind + "invalid")
		return
	}
	fmt.Print(ind, v.Kind(), " ", v.Type(), " addr=", v.CanAddr(), " set=", v.CanSet(), " iface=", v.CanInterface(), " zero=", v.IsZero())
	switch v.Kind() {
	case reflect.Bool:
		fmt.Println(" =", v.Bool())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		fmt.Println(" =", v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		fmt.Println(" =", v.Uint())
	case reflect.Float32, reflect.Float64:
		fmt.Println(" =", v.Float())
	case reflect.Complex64, reflect.Complex128:
		fmt.Println(" =", v.Complex())
	case reflect.String:
		fmt.Println(" =", v.String(), v.Len(), v.String())
	case reflect.Slice, reflect.Array:
		fmt.Println(" len", v.Len(), "cap", v.Cap())
		for i := 0; i < v.Len(); i++ {
			walk(v.Index(i), depth+1)
		}
	case reflect.Map:
		fmt.Println(" len", v.Len())
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		for _, k := range keys {
			walk(k, depth+1)
			walk(v.MapIndex(k), depth+1)
		}
	case reflect.Struct:
		fmt.Println(" fields", v.NumField())
		for i := 0; i < v.NumField(); i++ {
			walk(v.Field(i), depth+1)
		}
	case reflect.Pointer, reflect.Interface:
		fmt.Println(" nil", v.IsNil())
		walk(v.Elem(), depth+1)
	case reflect.Chan, reflect.Func:
		fmt.Println(" nil", v.IsNil(), v.String())
	}
}

func main() {
	walk(reflect.ValueOf(Outer{Inner: Inner{1, 2}, Name: "n", Ptr: &Inner{3, 4}, Iface: []any{1, "two", nil, 3.5}, list: []int{7}, M: map[string]int{"a": 1, "b": 0}}), 0)
	walk(reflect.ValueOf(&Outer{Iface: Inner{}}), 0)
	for _, x := range []any{nil, true, int8(-3), uint8(200), uintptr(9), float32(0.5), 2.25, complex64(1i), 3 + 4i, "str", [2]string{"x", "y"}, []byte("hi"),
		map[string]bool{"k": true}, (*int)(nil), make(chan int, 3), (func())(nil), [0]int{}, []int(nil), struct{}{}, struct{ p *int }{}, [1]*int{nil}} {
		walk(reflect.ValueOf(x), 0)
	}
	v := reflect.ValueOf("héy")
	fmt.Println(v.Index(1).Uint(), v.Slice(0, 1), v.Len())
	s := reflect.ValueOf([]int{1, 2, 3, 4, 5})
	fmt.Println(s.Slice(1, 3).Interface(), s.Slice(1, 3).Cap(), s.Slice3(1, 2, 3).Cap(), s.Index(2).Interface())
	fmt.Println(reflect.ValueOf(5).String(), reflect.Value{}.String(), reflect.ValueOf([]int{}).String(), reflect.ValueOf(Inner{}).String())
	fmt.Println(reflect.ValueOf(5).CanInt(), reflect.ValueOf(5).CanUint(), reflect.ValueOf(5.5).CanFloat(), reflect.ValueOf(1i).CanComplex())
	fmt.Println(reflect.Indirect(reflect.ValueOf(&Inner{5, 6})).Field(0).Int(), reflect.Indirect(reflect.ValueOf(7)).Int())
	fmt.Println(reflect.ValueOf([]byte("abc")).Bytes(), reflect.ValueOf(&[2]byte{1, 2}).Elem().Bytes())
	f := reflect.ValueOf(Outer{Inner: Inner{9, 8}})
	fmt.Println(f.FieldByName("X").Int(), f.FieldByName("nope").IsValid(), f.FieldByIndex([]int{0, 1}).Int())
	fmt.Println(f.FieldByNameFunc(func(s string) bool { return s == "Name" }).Kind())
	n := 0
	for it := reflect.ValueOf(map[int]string{1: "a", 2: "b", 3: "c"}).MapRange(); it.Next(); {
		n += int(it.Key().Int()) * len(it.Value().String())
	}
	fmt.Println(n)
	fmt.Println(reflect.ValueOf(3).Equal(reflect.ValueOf(3)), reflect.ValueOf(Inner{1, 2}).Equal(reflect.ValueOf(Inner{1, 3})), reflect.ValueOf([]int{}).Comparable())
	x, ok := reflect.TypeAssert[int](reflect.ValueOf(4))
	fmt.Println(x, ok)
	_, ok = reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(4))
	fmt.Println(ok)
}
