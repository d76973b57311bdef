// What reflection refuses, and with which words.
package main

import (
	"fmt"
	"reflect"
)

type S struct {
	Pub  int
	priv int
	Emb
	M map[string]int
}
type Emb struct{ Z int }

func (S) Meth(int) string { return "" }

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(error); ok {
			fmt.Printf("%s: %T %v\n", name, r, e)
		} else {
			fmt.Printf("%s: %v\n", name, r)
		}
	}()
	f()
	fmt.Println(name, "fine")
}

func main() {
	var zero reflect.Value
	i := reflect.ValueOf(1)
	str := reflect.ValueOf("s")
	s := reflect.ValueOf(S{})
	sp := reflect.ValueOf(&S{}).Elem()
	sl := reflect.ValueOf([]int{1})
	fn := reflect.ValueOf(func(int, ...string) {})
	x := 0
	xv := reflect.ValueOf(&x).Elem()
	tests := []struct {
		n string
		f func()
	}{
		{"int of string", func() { str.Int() }}, {"uint of int", func() { i.Uint() }}, {"float of int", func() { i.Float() }},
		{"bool of int", func() { i.Bool() }}, {"complex of int", func() { i.Complex() }}, {"bytes of int", func() { i.Bytes() }}, {"bytes of []int", func() { sl.Bytes() }},
		{"len of int", func() { i.Len() }}, {"cap of string", func() { str.Cap() }}, {"elem of int", func() { i.Elem() }}, {"isnil of int", func() { i.IsNil() }},
		{"index of int", func() { i.Index(0) }}, {"index range", func() { sl.Index(5) }}, {"index range str", func() { str.Index(-1) }}, {"array range", func() { reflect.ValueOf([2]int{}).Index(2) }},
		{"field of int", func() { i.Field(0) }}, {"field range", func() { s.Field(9) }}, {"numfield", func() { i.NumField() }}, {"fieldbyname", func() { i.FieldByName("x") }},
		{"mapkeys", func() { i.MapKeys() }}, {"mapindex", func() { i.MapIndex(i) }}, {"mapindex key", func() { reflect.ValueOf(map[string]int{}).MapIndex(i) }}, {"maprange", func() { i.MapRange() }},
		{"zero int", func() { zero.Int() }}, {"zero type", func() { zero.Type() }}, {"zero iface", func() { zero.Interface() }}, {"zero elem", func() { zero.Elem() }}, {"zero iszero", func() { zero.IsZero() }}, {"zero set", func() { zero.Set(i) }}, {"zero method", func() { zero.Method(0) }},
		{"set unaddr", func() { i.SetInt(3) }}, {"set unaddr2", func() { i.Set(i) }}, {"set field unaddr", func() { s.Field(0).SetInt(1) }}, {"set priv", func() { sp.Field(1).SetInt(1) }}, {"set priv2", func() { sp.Field(1).Set(i) }},
		{"set from priv", func() { sp.Field(0).Set(s.Field(1)) }}, {"iface priv", func() { s.Field(1).Interface() }}, {"set type", func() { xv.Set(str) }}, {"setint kind", func() { reflect.ValueOf(new(string)).Elem().SetInt(1) }}, {"setstring kind", func() { xv.SetString("") }}, {"setbool kind", func() { xv.SetBool(true) }}, {"setuint kind", func() { xv.SetUint(1) }}, {"setfloat kind", func() { xv.SetFloat(1) }}, {"set zero", func() { xv.Set(zero) }},
		{"addr", func() { i.Addr() }}, {"setlen", func() { v := reflect.ValueOf(&[]int{1}).Elem(); v.SetLen(4) }}, {"setcap", func() { v := reflect.ValueOf(&[]int{1}).Elem(); v.SetCap(4) }},
		{"slice range", func() { sl.Slice(0, 9) }}, {"slice3 range", func() { sl.Slice3(0, 1, 9) }}, {"slice arr", func() { reflect.ValueOf([2]int{}).Slice(0, 1) }}, {"slice str", func() { str.Slice(0, 5) }}, {"slice int", func() { i.Slice(0, 1) }},
		{"call int", func() { i.Call(nil) }}, {"call few", func() { fn.Call(nil) }}, {"call many", func() { reflect.ValueOf(func() {}).Call([]reflect.Value{i}) }}, {"call type", func() { fn.Call([]reflect.Value{str}) }}, {"call variadic type", func() { fn.Call([]reflect.Value{i, i}) }}, {"call zero", func() { fn.Call([]reflect.Value{zero}) }}, {"call nil", func() { reflect.ValueOf((func())(nil)).Call(nil) }}, {"callslice", func() { reflect.ValueOf(func() {}).CallSlice(nil) }},
		{"append type", func() { reflect.Append(sl, str) }}, {"append int", func() { reflect.Append(i, i) }}, {"appendslice", func() { reflect.AppendSlice(sl, reflect.ValueOf([]string{})) }},
		{"makeslice", func() { reflect.MakeSlice(i.Type(), 0, 0) }}, {"makeslice neg", func() { reflect.MakeSlice(sl.Type(), -1, 0) }}, {"makeslice cap", func() { reflect.MakeSlice(sl.Type(), 2, 1) }}, {"makemap", func() { reflect.MakeMap(i.Type()) }}, {"makechan", func() { reflect.MakeChan(i.Type(), 0) }}, {"new nil", func() { reflect.New(nil) }}, {"zero nil", func() { reflect.Zero(nil) }},
		{"type elem", func() { i.Type().Elem() }}, {"type key", func() { i.Type().Key() }}, {"type len", func() { i.Type().Len() }}, {"type field", func() { i.Type().Field(0) }}, {"type field range", func() { s.Type().Field(9) }}, {"type numfield", func() { i.Type().NumField() }}, {"type in", func() { i.Type().In(0) }}, {"type numin", func() { i.Type().NumIn() }}, {"type in range", func() { fn.Type().In(7) }}, {"type out", func() { i.Type().NumOut() }}, {"type variadic", func() { i.Type().IsVariadic() }}, {"type chandir", func() { i.Type().ChanDir() }}, {"type bits", func() { str.Type().Bits() }}, {"type method", func() { s.Type().Method(8) }}, {"type fieldbyname", func() { i.Type().FieldByName("x") }},
		{"implements nil", func() { i.Type().Implements(nil) }}, {"implements", func() { i.Type().Implements(i.Type()) }}, {"assignable nil", func() { i.Type().AssignableTo(nil) }}, {"convert", func() { str.Convert(i.Type()) }}, {"convertible nil", func() { i.Type().ConvertibleTo(nil) }}, {"convert array", func() { sl.Convert(reflect.TypeOf([4]int{})) }},
		{"send", func() { reflect.ValueOf(make(<-chan int)).Send(i) }}, {"recv", func() { reflect.ValueOf(make(chan<- int)).Recv() }}, {"close", func() { i.Close() }}, {"close recv", func() { reflect.ValueOf(make(<-chan int)).Close() }}, {"send type", func() { reflect.ValueOf(make(chan int)).TrySend(str) }},
		{"swapper", func() { reflect.Swapper(3) }}, {"swap range", func() { reflect.Swapper([]bool{true})(0, 1) }}, {"mapof", func() { reflect.MapOf(sl.Type(), i.Type()) }}, {"setmapindex nil", func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(str, i) }}, {"setmapindex priv", func() { reflect.ValueOf(struct{ m map[string]int }{map[string]int{}}).Field(0).SetMapIndex(str, i) }},
		{"equal", func() { sl.Equal(sl) }}, {"mapiter", func() { new(reflect.MapIter).Next() }}, {"mapiter key", func() { reflect.ValueOf(map[int]int{}).MapRange().Key() }}, {"overflow", func() { str.OverflowInt(1) }}, {"unsafeaddr", func() { i.UnsafeAddr() }}, {"pointer", func() { i.Pointer() }}, {"interfacedata", func() { i.InterfaceData() }}, {"copy", func() { reflect.Copy(i, i) }}, {"copy arr", func() { reflect.Copy(reflect.ValueOf([1]int{}), sl) }}, {"copy types", func() { reflect.Copy(sl, reflect.ValueOf([]string{})) }}, {"method range", func() { s.Method(3) }}, {"grow", func() { v := reflect.ValueOf(&[]int{}).Elem(); v.Grow(-1) }}, {"clear", func() { i.Clear() }}, {"makefunc", func() { reflect.MakeFunc(i.Type(), nil) }}, {"nil iface method", func() { var e error; reflect.ValueOf(&e).Elem().Method(0) }}, {"structof", func() { reflect.StructOf([]reflect.StructField{{Name: "x", Type: i.Type()}}) }}, {"seq", func() { reflect.ValueOf(true).Seq() }}, {"embptr", func() { reflect.ValueOf(struct{ *Emb }{}).FieldByName("Z") }},
	}
	for _, t := range tests {
		try(t.n, t.f)
	}
}
