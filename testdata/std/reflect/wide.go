package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unsafe"
)

type Inner struct{ P, q int }

func (i Inner) Hello(n string, more ...int) (string, error) { return "hi " + n + fmt.Sprint(i.P, more), nil }
func (i *Inner) SetP(v int)                                  { i.P = v }
func (i Inner) unexp()                                       {}

type T struct {
	Inner
	*strings.Builder
	A int    `json:"a,omitempty" xml:"b"`
	B string `weird`
	c bool
	D struct {
		E []int
	}
	io.Reader
}
type MyInt int

func (m MyInt) Double() MyInt { return m * 2 }
func (m *MyInt) Inc()         { *m++ }

type St interface {
	String() string
	unexp()
}
type G[K comparable, V any] struct {
	Key K
	Val V
}

func (g G[K, V]) Get() V { return g.Val }

type F func(int) string
type Rec struct {
	Next *Rec
	M    map[string]Rec
	I    any
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %T %v\n", name, r, r)
			return
		}
		fmt.Println(name, "ok")
	}()
	f()
}

func main() {
	types := []any{1, int8(1), uint(1), uintptr(1), 1.5, float32(1), 1i, complex64(1), "s", true, []int{}, [3]string{}, map[string][]int{}, make(chan int), make(<-chan string), make(chan<- bool), func(int, ...string) error { return nil }, F(nil), &T{}, T{}, Inner{}, MyInt(1), new(MyInt), G[string, int]{}, &G[MyInt, []T]{}, struct {
		A int `x:"y"`
		b string
	}{}, (*error)(nil), (*any)(nil), (*St)(nil), unsafe.Pointer(nil), errors.New("x"), (*io.Reader)(nil), []any{}, map[[2]int]struct{}{}, func() {}, (**int)(nil), struct{}{}, [0]int{}, map[any]any{}, (chan (<-chan int))(nil), (func(func(int) int) func())(nil)}
	for _, v := range types {
		t := reflect.TypeOf(v)
		fmt.Printf("%v|%s|%q|%q|%v|%d|%d|%v", t, t.String(), t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.Comparable())
		fmt.Printf("|nm%d", t.NumMethod())
		for i := 0; i < t.NumMethod(); i++ {
			m := t.Method(i)
			fmt.Printf(" %s:%v:%d:%v:%q", m.Name, m.Type, m.Index, m.IsExported(), m.PkgPath)
		}
		switch t.Kind() {
		case reflect.Pointer:
			e := t.Elem()
			fmt.Print("|elem ", e, e.NumMethod())
			if e.Kind() == reflect.Interface {
				for i := 0; i < e.NumMethod(); i++ {
					fmt.Print(" ", e.Method(i).Name, e.Method(i).Type, e.Method(i).PkgPath)
				}
			}
		case reflect.Func:
			fmt.Print("|", t.NumIn(), t.NumOut(), t.IsVariadic())
		case reflect.Struct:
			for i := 0; i < t.NumField(); i++ {
				f := t.Field(i)
				fmt.Print("|", f.Name, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.PkgPath, f.IsExported())
			}
		case reflect.Map:
			fmt.Print("|", t.Key(), t.Elem())
		case reflect.Chan:
			fmt.Print("|", t.ChanDir(), t.Elem())
		case reflect.Array:
			fmt.Print("|", t.Len())
		}
		fmt.Println()
	}
	tt := reflect.TypeOf(T{})
	for _, f := range reflect.VisibleFields(tt) {
		fmt.Print(f.Name, f.Index, f.Anonymous, " ")
	}
	fmt.Println()
	for _, n := range []string{"P", "q", "A", "c", "addr", "nope", "Inner", "Builder", "buf", "Reader"} {
		f, ok := tt.FieldByName(n)
		fmt.Print(f.Name, f.Index, f.Type, ok, " ")
	}
	fmt.Println()
	f, _ := tt.FieldByName("A")
	fmt.Println(f.Tag.Get("json"), f.Tag.Get("nope"))
	l, ok := f.Tag.Lookup("xml")
	fmt.Println(l, ok, tt.Field(3).Tag.Get("weird"))
	f, ok = tt.FieldByNameFunc(func(s string) bool { return strings.HasPrefix(s, "D") })
	fmt.Println(f.Name, ok)
	m, ok := tt.MethodByName("Hello")
	fmt.Println(m.Name, m.Type, ok)
	_, ok = tt.MethodByName("SetP")
	fmt.Println(ok)
	in := &Inner{P: 3}
	rv := reflect.ValueOf(in)
	out := rv.MethodByName("Hello").Call([]reflect.Value{reflect.ValueOf("bob"), reflect.ValueOf(1), reflect.ValueOf(2)})
	fmt.Println(out[0], out[1].IsNil(), len(out))
	out = rv.MethodByName("Hello").CallSlice([]reflect.Value{reflect.ValueOf("bob"), reflect.ValueOf([]int{7})})
	fmt.Println(out[0])
	rv.MethodByName("SetP").Call([]reflect.Value{reflect.ValueOf(10)})
	fmt.Println(in.P, rv.MethodByName("unexp").IsValid(), rv.MethodByName("Nope").IsValid())
	fmt.Println(reflect.TypeOf(in).Method(0).Func.Call([]reflect.Value{rv, reflect.ValueOf("m")})[0])
	swap := func(args []reflect.Value) []reflect.Value { return []reflect.Value{args[1], args[0]} }
	var isw func(int, string) (string, int)
	reflect.ValueOf(&isw).Elem().Set(reflect.MakeFunc(reflect.TypeOf(isw), swap))
	fmt.Println(isw(1, "a"))
	var vf func(string, ...int) int
	reflect.ValueOf(&vf).Elem().Set(reflect.MakeFunc(reflect.TypeOf(vf), func(a []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(a[1].Len())}
	}))
	fmt.Println(vf("x", 1, 2, 3), vf("y"))
	try("badret", func() {
		var g func() int
		reflect.ValueOf(&g).Elem().Set(reflect.MakeFunc(reflect.TypeOf(g), func(a []reflect.Value) []reflect.Value { return nil }))
		g()
	})
	try("badret2", func() {
		var g func() int
		reflect.ValueOf(&g).Elem().Set(reflect.MakeFunc(reflect.TypeOf(g), func(a []reflect.Value) []reflect.Value { return []reflect.Value{reflect.ValueOf("s")} }))
		g()
	})
	st := reflect.StructOf([]reflect.StructField{{Name: "X", Type: reflect.TypeOf(0), Tag: `json:"x"`}, {Name: "Y", Type: reflect.TypeOf(""), Tag: `json:"y"`}})
	sv := reflect.New(st).Elem()
	sv.Field(0).SetInt(5)
	sv.Field(1).SetString("q")
	fmt.Printf("%v %+v %T\n", sv.Interface(), sv.Interface(), sv.Interface())
	fmt.Println(st == reflect.TypeOf(struct {
		X int    `json:"x"`
		Y string `json:"y"`
	}{}))
	try("so1", func() { reflect.StructOf([]reflect.StructField{{Name: "x", Type: reflect.TypeOf(0)}}) })
	try("so2", func() { reflect.StructOf([]reflect.StructField{{Name: "", Type: reflect.TypeOf(0)}}) })
	try("so3", func() { reflect.StructOf([]reflect.StructField{{Name: "A"}}) })
	try("so4", func() {
		reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(0)}, {Name: "A", Type: reflect.TypeOf(0)}})
	})
	try("so5", func() { reflect.StructOf([]reflect.StructField{{Name: "a b", Type: reflect.TypeOf(0)}}) })
	fmt.Println(reflect.ArrayOf(3, reflect.TypeOf("")), reflect.SliceOf(st), reflect.MapOf(reflect.TypeOf(""), st), reflect.ChanOf(reflect.RecvDir, reflect.TypeOf(0)), reflect.PointerTo(st), reflect.FuncOf([]reflect.Type{reflect.TypeOf(0), reflect.TypeOf([]string{})}, []reflect.Type{reflect.TypeOf(0)}, true))
	try("mapof", func() { reflect.MapOf(reflect.TypeOf([]int{}), reflect.TypeOf(0)) })
	try("arrayof", func() { reflect.ArrayOf(-1, reflect.TypeOf(0)) })
	try("funcof", func() { reflect.FuncOf([]reflect.Type{reflect.TypeOf(0)}, nil, true) })
	// select
	c1, c2 := make(chan int, 1), make(chan string, 1)
	c2 <- "hey"
	i, rcv, ok := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c1)}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c2)}})
	fmt.Println(i, rcv, ok)
	i, rcv, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(c1), Send: reflect.ValueOf(7)}})
	fmt.Println(i, rcv.IsValid(), ok, <-c1)
	i, _, _ = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c1)}, {Dir: reflect.SelectDefault}})
	fmt.Println(i)
	close(c1)
	i, rcv, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c1)}})
	fmt.Println(i, rcv, ok)
	try("sel", func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectDefault}})
	})
	try("sel2", func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(c2)}}) })
	// panics
	var nilv reflect.Value
	x := 5
	cv := reflect.ValueOf(x)
	pv := reflect.ValueOf(&x).Elem()
	try("zero type", func() { nilv.Type() })
	try("zero iface", func() { nilv.Interface() })
	try("zero int", func() { nilv.Int() })
	try("set unaddr", func() { cv.SetInt(1) })
	try("set kind", func() { pv.SetString("a") })
	try("set type", func() { pv.Set(reflect.ValueOf("a")) })
	try("set zero", func() { pv.Set(reflect.Value{}) })
	try("str of int", func() { fmt.Println(cv.String()); cv.Len() })
	try("elem", func() { cv.Elem() })
	try("telem", func() { reflect.TypeOf(1).Elem() })
	try("tkey", func() { reflect.TypeOf(1).Key() })
	try("tfield", func() { reflect.TypeOf(1).Field(0) })
	try("tfield2", func() { reflect.TypeOf(Inner{}).Field(5) })
	try("tnf", func() { reflect.TypeOf(1).NumField() })
	try("tin", func() { reflect.TypeOf(1).In(0) })
	try("tlen", func() { reflect.TypeOf(1).Len() })
	try("field", func() { reflect.ValueOf(Inner{}).Field(3) })
	try("field kind", func() { cv.Field(0) })
	try("index", func() { reflect.ValueOf([]int{1}).Index(3) })
	try("index str", func() { fmt.Println(reflect.ValueOf("abc").Index(1)); reflect.ValueOf("abc").Index(9) })
	try("index arr", func() { reflect.ValueOf([2]int{}).Index(2) })
	try("unexp set", func() { reflect.ValueOf(in).Elem().Field(1).SetInt(3) })
	try("unexp iface", func() { reflect.ValueOf(*in).Field(1).Interface() })
	try("call few", func() { reflect.ValueOf(strings.Repeat).Call(nil) })
	try("call many", func() { reflect.ValueOf(func() {}).Call([]reflect.Value{cv}) })
	try("call type", func() { reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{cv}) })
	try("call nil", func() { var f func(); reflect.ValueOf(f).Call(nil) })
	try("call int", func() { cv.Call(nil) })
	try("call zero", func() { reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{{}}) })
	try("convert", func() { cv.Convert(reflect.TypeOf([]int{})) })
	try("convert arr", func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeOf([2]int{})) })
	try("mapidx", func() { reflect.ValueOf(map[string]int{}).MapIndex(cv) })
	try("setmap nil", func() { var m map[string]int; reflect.ValueOf(m).SetMapIndex(reflect.ValueOf("a"), cv) })
	try("isnil", func() { cv.IsNil() })
	try("addr", func() { cv.Addr() })
	try("slice", func() { reflect.ValueOf([]int{1, 2}).Slice(1, 5) })
	try("slice arr", func() { reflect.ValueOf([2]int{}).Slice(0, 1) })
	try("slice str", func() { fmt.Println(reflect.ValueOf("hello").Slice(1, 3)); reflect.ValueOf("hello").Slice(3, 1) })
	try("send", func() { reflect.ValueOf(make(<-chan int)).Send(cv) })
	try("recv", func() { reflect.ValueOf(make(chan<- int)).Recv() })
	try("close", func() { reflect.ValueOf(make(<-chan int)).Close() })
	try("makeslice", func() { reflect.MakeSlice(reflect.TypeOf(1), 1, 1) })
	try("makeslice2", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), -1, 1) })
	try("makeslice3", func() { reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 1) })
	try("makemap", func() { reflect.MakeMap(reflect.TypeOf(1)) })
	try("makechan", func() { reflect.MakeChan(reflect.TypeOf(make(<-chan int)), 0) })
	try("makefunc", func() { reflect.MakeFunc(reflect.TypeOf(1), nil) })
	try("append", func() { reflect.Append(cv, cv) })
	try("append2", func() { fmt.Println(reflect.Append(reflect.ValueOf([]int{1}), cv, cv)) })
	try("copy", func() { reflect.Copy(cv, cv) })
	try("new nil", func() { reflect.New(nil) })
	try("zero nil", func() { reflect.Zero(nil) })
	try("overflow", func() { fmt.Println(reflect.ValueOf(int8(1)).OverflowInt(200), reflect.ValueOf(uint8(1)).OverflowUint(255), reflect.ValueOf(float32(1)).OverflowFloat(1e40)); cv.OverflowFloat(1) })
	try("fbi nil", func() { reflect.ValueOf(T{}).FieldByName("addr") })
	try("fbi", func() { reflect.ValueOf(T{}).FieldByIndex([]int{1, 0}) })
	_, err := reflect.ValueOf(T{}).FieldByIndexErr([]int{1, 0})
	fmt.Println(err)
	try("setlen", func() { s := []int{1, 2}; reflect.ValueOf(&s).Elem().SetLen(5) })
	try("setcap", func() { s := []int{1, 2}; reflect.ValueOf(&s).Elem().SetCap(0) })
	try("method idx", func() { cv.Method(0) })
	try("tmethod idx", func() { reflect.TypeOf(1).Method(0) })
	try("numm nil iface", func() { reflect.ValueOf((*io.Reader)(nil)).Elem().Method(0) })
	try("comparable", func() { fmt.Println(reflect.ValueOf([]int{}).Comparable()); reflect.ValueOf([]int{}).Equal(reflect.ValueOf([]int{})) })
	try("cmp eq", func() { fmt.Println(reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Equal(reflect.ValueOf("a"))) })
	try("implements", func() { reflect.TypeOf(1).Implements(reflect.TypeOf(1)) })
	try("implements nil", func() { reflect.TypeOf(1).Implements(nil) })
	try("swapper", func() { reflect.Swapper(1) })
	try("swapper2", func() { s := []int{1, 2}; sw := reflect.Swapper(s); sw(0, 1); fmt.Println(s); sw(0, 5) })
	// convert
	for _, c := range []struct {
		v any
		t any
	}{{65, ""}, {"héy", []byte{}}, {"hé", []rune{}}, {[]byte("x"), ""}, {1.9, 0}, {-1, uint8(0)}, {MyInt(3), 0}, {3, MyInt(0)}, {[]int{1, 2, 3}, [2]int{}}, {[]int{1, 2}, (*[2]int)(nil)}, {errors.New("e"), (*error)(nil)}, {1, "x"}, {float32(1.5), complex(0, 0)}, {1 + 2i, complex64(0)}} {
		v := reflect.ValueOf(c.v)
		t := reflect.TypeOf(c.t)
		fmt.Print(v.Type(), t, v.Type().ConvertibleTo(t), v.CanConvert(t), v.Type().AssignableTo(t), " ")
		if v.CanConvert(t) && t.Kind() != reflect.Pointer {
			fmt.Print(v.Convert(t))
		}
		fmt.Println()
	}
	mi := MyInt(4)
	mv := reflect.ValueOf(&mi)
	mv.MethodByName("Inc").Call(nil)
	fmt.Println(mi, mv.Elem().MethodByName("Double").Call(nil)[0], mv.Type().NumMethod())
	mp := map[string]int{"a": 1, "b": 2, "c": 3}
	it := reflect.ValueOf(mp).MapRange()
	sum := 0
	for it.Next() {
		sum += int(it.Value().Int())
		_ = it.Key().String()
	}
	fmt.Println(sum)
	try("iter", func() { it.Key() })
	for k, v := range reflect.ValueOf([]string{"x", "y"}).Seq2() {
		fmt.Print(k, v, " ")
	}
	for v := range reflect.ValueOf(3).Seq() {
		fmt.Print(v, " ")
	}
	fmt.Println(reflect.TypeFor[map[string]error](), reflect.TypeFor[error]().Kind(), reflect.TypeOf(nil), reflect.ValueOf(nil), reflect.Zero(reflect.TypeOf(T{})).IsZero())
	fmt.Println(reflect.ValueOf(map[string]int{"a": 1}).MapIndex(reflect.ValueOf("z")).IsValid(), reflect.Indirect(reflect.ValueOf(&x)), reflect.ValueOf(&x).Elem().CanSet(), cv.CanAddr(), pv.CanInt(), pv.CanFloat())
	fmt.Println(reflect.ValueOf(in), reflect.ValueOf(in).Elem(), reflect.ValueOf(T{}).Field(2), reflect.ValueOf([]int(nil)).IsNil(), reflect.ValueOf(fmt.Println).Kind())
	fmt.Println(nilv, nilv.IsValid(), nilv.Kind(), nilv.String(), reflect.ValueOf(1).String(), reflect.ValueOf([]int{}).String(), reflect.ValueOf("z").String())
	type D struct {
		A []int
		M map[string]*int
		F func()
		I any
	}
	y := 5
	fmt.Println(reflect.DeepEqual(D{A: []int{1}, M: map[string]*int{"a": &x}}, D{A: []int{1}, M: map[string]*int{"a": &y}}), reflect.DeepEqual(D{F: main}, D{F: main}), reflect.DeepEqual([]int{}, []int(nil)), reflect.DeepEqual(1, int64(1)), reflect.DeepEqual(nil, nil), reflect.DeepEqual([]any{1, "a", nil}, []any{1, "a", nil}))
	ra, rb := &Rec{I: 1}, &Rec{I: 1}
	ra.Next, rb.Next = ra, rb
	fmt.Println(reflect.DeepEqual(ra, rb))
}
