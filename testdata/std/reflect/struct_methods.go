// Structs that StructOf makes have the methods of their first field; methods, slices and zero values at the edges.
package main

import (
	"fmt"
	"math"
	"reflect"
	"unsafe"
)

func try(n string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", n, r)
		} else {
			fmt.Println(n, "ok")
		}
	}()
	f()
}

type t0 interface {
	W()
	w()
}
type imp int

func (imp) W() {}
func (imp) w() {}
func (imp) Y() {}
func (imp) y() {}

type SI int

func (s SI) Get() int { return int(s) }

type SP int

func (s *SP) Get() int  { return int(*s) }
func (s *SP) Set(i int) { *s = SP(i) }

type Emb struct {
	A int
	B string
}

func (e Emb) Hello() string  { return "hello " + e.B }
func (e *Emb) SetB(s string) { e.B = s }

type G interface{ Get() int }

func sf(name string, v any, anon bool) reflect.StructField {
	return reflect.StructField{Name: name, Type: reflect.TypeOf(v), Anonymous: anon}
}

type unexp struct{}

func (unexp) hidden() {}
func (unexp) Shown()  {}

type fake struct{ reflect.Type }

func (f fake) Kind() reflect.Kind { return reflect.Chan }
func main() {
	type T struct {
		t0
		N t0
	}
	v := reflect.ValueOf(T{imp(0), imp(0)})
	for i := range 2 {
		for m := range 3 {
			try(fmt.Sprint("M", i, m), func() { v.Field(i).Method(m).Call(nil) })
			try(fmt.Sprint("E", i, m), func() { v.Field(i).Elem().Method(m).Call(nil) })
			try(fmt.Sprint("I", i, m), func() { fmt.Println(v.Field(i).Method(m).Type()) })
			try(fmt.Sprint("F", i, m), func() { fmt.Println(v.Field(i).Method(m).Interface() != nil) })
		}
	}
	try("pkg", func() {
		reflect.StructOf([]reflect.StructField{{Name: "f1", PkgPath: "p1", Type: reflect.TypeOf(1)}, {Name: "f2", PkgPath: "p2", Type: reflect.TypeOf(1)}})
	})
	try("anonpkg", func() {
		reflect.StructOf([]reflect.StructField{{Name: "f1", PkgPath: "p1", Type: reflect.TypeOf(1), Anonymous: true}})
	})
	bt := reflect.TypeOf(byte(0))
	var p [10]byte
	neg := -1
	try("sa1", func() { reflect.SliceAt(bt, nil, 1) })
	try("sa2", func() { reflect.SliceAt(bt, unsafe.Pointer(&p), neg) })
	try("sa4", func() { fmt.Println(reflect.SliceAt(bt, unsafe.Pointer(&p), 3)) })
	try("sa5", func() { fmt.Println(reflect.SliceAt(bt, unsafe.Pointer(^uintptr(0)), 3).Len()) })
	for _, c := range []struct {
		n  string
		fs []reflect.StructField
	}{
		{"SI", []reflect.StructField{sf("SI", SI(1), true)}},
		{"SI2", []reflect.StructField{sf("SI", SI(1), true), sf("D", 1, false)}},
		{"DSI", []reflect.StructField{sf("D", 1, false), sf("SI", SI(1), true)}},
		{"*SI2", []reflect.StructField{sf("SI", new(SI), true), sf("D", 1, false)}},
		{"SP", []reflect.StructField{sf("SP", SP(1), true)}},
		{"SP2", []reflect.StructField{sf("SP", SP(1), true), sf("D", 1, false)}},
		{"DSP", []reflect.StructField{sf("D", 1, false), sf("SP", SP(1), true)}},
		{"*SP", []reflect.StructField{sf("SP", new(SP), true)}},
		{"D*SP", []reflect.StructField{sf("D", 1, false), sf("SP", new(SP), true)}},
		{"Emb", []reflect.StructField{sf("Emb", Emb{}, true)}},
		{"Emb2", []reflect.StructField{sf("Emb", Emb{}, true), sf("D", 1, false)}},
		{"*iface", []reflect.StructField{{Name: "G", Type: reflect.TypeFor[*G](), Anonymous: true}}},
		{"**", []reflect.StructField{{Name: "G", Type: reflect.TypeFor[**Emb](), Anonymous: true}}},
	} {
		try(c.n, func() {
			t := reflect.StructOf(c.fs)
			fmt.Println(c.n, t, t.NumMethod(), reflect.PointerTo(t).NumMethod())
			for m := range t.Methods() {
				fmt.Println("   ", m.Name, m.Type)
			}
			for m := range reflect.PointerTo(t).Methods() {
				fmt.Println("   *", m.Name, m.Type)
			}
		})
	}
	t := reflect.StructOf([]reflect.StructField{sf("Emb", Emb{}, true)})
	x := reflect.New(t).Elem()
	x.Field(0).Set(reflect.ValueOf(Emb{1, "bob"}))
	h, ok := x.Interface().(interface{ Hello() string })
	fmt.Println(ok)
	if ok {
		fmt.Println(h.Hello())
	}
	fmt.Println(x.MethodByName("Hello").IsValid())
	try("mc", func() { reflect.MakeChan(fake{bt}, 0) })
	try("mm", func() { reflect.MakeMap(fake{bt}) })
	try("ms", func() { reflect.MakeSlice(fake{bt}, 1, 1) })
	try("mf", func() { reflect.MakeFunc(fake{bt}, nil) })
	for _, v := range []any{[2]int{}, [2]map[int]int{}, [0]func(){}, [2]any{1, []int{}}, struct {
		f func()
		i int
	}{}, struct{ i any }{}, (func())(nil), []int{}, map[int]int{}, struct{ a [0]func() }{}} {
		try("cmp", func() { fmt.Println(reflect.ValueOf(v).Comparable()) })
	}
	fmt.Println(reflect.Value{}.Comparable())
	type nf struct {
		a, b float64
		c    complex64
	}
	fmt.Println(reflect.ValueOf(nf{math.Copysign(0, -1), 0, complex(float32(math.Copysign(0, -1)), 0)}).IsZero(), reflect.ValueOf([2]float64{0, math.Copysign(0, -1)}).IsZero(), reflect.ValueOf([2000]float64{0, math.Copysign(0, -1)}).IsZero())
}
