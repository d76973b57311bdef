// Embedded fields, visibility, tags.
package main

import (
	"fmt"
	"reflect"
)

type L3 struct{ Deep, Same int }
type L2a struct {
	L3
	Amb int
}
type L2b struct {
	*L3
	Amb  int
	only string
}
type Top struct {
	L2a
	*L2b
	Same string `a:"1" b:"two words" c:"esc\"aped" bad d:"x"`
	_    int
	Rec  *Top
	inner
}
type inner struct{ Exp int }
type R struct {
	*R
	A int
}
type D1 struct{ X int }
type D2 struct{ X int }
type Dup struct {
	D1
	D2
}

func main() {
	t := reflect.TypeOf(Top{})
	for _, n := range []string{"Deep", "Same", "Amb", "only", "Exp", "L3", "L2a", "L2b", "Rec", "_", "", "inner", "none"} {
		f, ok := t.FieldByName(n)
		fmt.Println(n, ok, f.Name, f.Type, f.Index, f.PkgPath, f.Anonymous)
	}
	f, ok := t.FieldByNameFunc(func(s string) bool { return len(s) == 4 && s != "Same" && s != "only" })
	fmt.Println(f.Name, ok)
	_, ok = t.FieldByNameFunc(func(s string) bool { return true })
	fmt.Println(ok)
	for _, f := range reflect.VisibleFields(t) {
		fmt.Println("visible", f.Name, f.Index, f.Type, f.Anonymous)
	}
	for _, x := range []any{R{}, Dup{}, struct{ A, b int }{}} {
		for _, f := range reflect.VisibleFields(reflect.TypeOf(x)) {
			fmt.Println("visible", f.Name, f.Index)
		}
		_, ok := reflect.TypeOf(x).FieldByName("X")
		fmt.Println(ok)
	}
	same, _ := t.FieldByName("Same")
	for _, k := range []string{"a", "b", "c", "d", "bad", ""} {
		v, ok := same.Tag.Lookup(k)
		fmt.Printf("%q %q %v\n", k, v, ok)
	}
	for _, tag := range []reflect.StructTag{`x:"1"  y:"2"`, `x:1`, `x`, ` x:"\u00e9"`, `x:"unterminated`, `:"v"`, `a b:"1"`, "x:\"1\"\ty:\"2\""} {
		v, ok := tag.Lookup("x")
		w, ok2 := tag.Lookup("y")
		fmt.Printf("%q: %q %v %q %v\n", string(tag), v, ok, w, ok2)
	}
	v := reflect.ValueOf(Top{L2a: L2a{L3: L3{Deep: 4}}, inner: inner{5}})
	fmt.Println(v.FieldByName("Exp").Int(), v.FieldByName("Exp").CanInterface(), v.FieldByName("inner").CanInterface())
	pv := reflect.ValueOf(&Top{}).Elem()
	fmt.Println(pv.FieldByName("Exp").CanSet(), pv.FieldByName("inner").CanSet())
	_, err := v.FieldByIndexErr([]int{1, 0})
	fmt.Println(err)
	for f, fv := range reflect.ValueOf(struct{ A, B int }{1, 2}).Fields() {
		fmt.Println(f.Name, fv.Int())
	}
}
