// Types as reflection shows them: names, kinds, parts, identity.
package main

import (
	"fmt"
	"io"
	"reflect"
	"unsafe"
)

type Celsius float64
type Pair[K comparable, V any] struct {
	Key K
	Val V
}
type Node struct {
	Next *Node `json:"next,omitempty" xml:"n"`
	Data any
	priv int
	io.Reader
}

func (n *Node) Walk(f func(*Node) bool) int { return 0 }
func (n Node) Len() int                     { return 1 }
func (n Node) hidden()                      {}

func describe(t reflect.Type) {
	fmt.Printf("%s | name %q pkg %q kind %v size %d align %d methods %d comparable %v\n",
		t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.NumMethod(), t.Comparable())
	switch t.Kind() {
	case reflect.Array:
		fmt.Println("  array of", t.Elem(), t.Len())
	case reflect.Chan:
		fmt.Println("  chan of", t.Elem(), t.ChanDir())
	case reflect.Map:
		fmt.Println("  map of", t.Key(), t.Elem())
	case reflect.Pointer, reflect.Slice:
		fmt.Println("  elem", t.Elem())
	case reflect.Func:
		for i := 0; i < t.NumIn(); i++ {
			fmt.Println("  in", i, t.In(i))
		}
		for i := 0; i < t.NumOut(); i++ {
			fmt.Println("  out", i, t.Out(i))
		}
		fmt.Println("  variadic", t.IsVariadic())
	case reflect.Struct:
		for i := 0; i < t.NumField(); i++ {
			f := t.Field(i)
			fmt.Println("  field", f.Name, f.PkgPath, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported())
		}
	}
	for i := 0; i < t.NumMethod(); i++ {
		m := t.Method(i)
		fmt.Println("  method", m.Name, m.PkgPath, m.Type, m.Index, m.IsExported())
	}
}

func main() {
	for _, x := range []any{true, 1, int8(1), uint16(2), uintptr(3), 1.5, float32(1), complex64(1), 1i, "s",
		[3]int{}, []string{}, map[string][]int{}, make(chan int), make(<-chan bool), make(chan<- error),
		func(int, ...string) (bool, error) { return false, nil }, func() {}, &struct{}{}, struct {
			A int `k:"v"`
			b string
		}{}, Celsius(1), Pair[string, int]{}, &Node{}, Node{}, unsafe.Pointer(nil), [][2]map[int]*Celsius{},
		(*error)(nil), (*any)(nil), (*interface{ M(int) string })(nil), [0]func(){}, struct{}{}} {
		describe(reflect.TypeOf(x))
	}
	describe(reflect.TypeFor[error]())
	describe(reflect.TypeFor[io.ReadWriter]())
	fmt.Println(reflect.TypeOf(nil) == nil)
	fmt.Println(reflect.TypeOf(1) == reflect.TypeOf(2), reflect.TypeOf(1) == reflect.TypeOf(int64(2)))
	fmt.Println(reflect.TypeOf([]int{}) == reflect.SliceOf(reflect.TypeOf(0)))
	fmt.Println(reflect.TypeOf(map[string]int{}) == reflect.MapOf(reflect.TypeOf(""), reflect.TypeOf(0)))
	fmt.Println(reflect.PointerTo(reflect.TypeOf(Node{})) == reflect.TypeOf(&Node{}))
	fmt.Println(reflect.ArrayOf(3, reflect.TypeOf("")) == reflect.TypeOf([3]string{}))
	fmt.Println(reflect.ChanOf(reflect.RecvDir, reflect.TypeOf(1)) == reflect.TypeOf((<-chan int)(nil)))
	fmt.Println(reflect.FuncOf([]reflect.Type{reflect.TypeOf(1)}, []reflect.Type{reflect.TypeOf("")}, false) == reflect.TypeOf(func(int) string { return "" }))
	m := map[reflect.Type]string{reflect.TypeOf(0): "int", reflect.TypeOf(""): "string"}
	fmt.Println(m[reflect.TypeFor[int]()], m[reflect.TypeFor[string]()], m[reflect.TypeFor[bool]()] == "")
	fmt.Printf("%T %v %d\n", reflect.TypeOf(0), reflect.Kind(99), reflect.Slice)
	fmt.Println(reflect.TypeOf(int8(0)).Bits(), reflect.TypeOf(1i).Bits(), reflect.TypeOf(uint32(0)).OverflowUint(1<<32), reflect.TypeOf(int8(0)).OverflowInt(127))
	if f, ok := reflect.TypeOf(Node{}).FieldByName("Next"); ok {
		v, ok := f.Tag.Lookup("json")
		fmt.Println(v, ok, f.Tag.Get("xml"), f.Tag.Get("none"))
	}
	mt, ok := reflect.TypeOf(&Node{}).MethodByName("Walk")
	fmt.Println(mt.Name, mt.Type, ok)
	_, ok = reflect.TypeOf(&Node{}).MethodByName("hidden")
	fmt.Println(ok)
}
