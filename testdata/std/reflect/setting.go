// Changing values through reflection.
package main

import (
	"fmt"
	"reflect"
	"strings"
)

type T struct {
	B   bool
	I   int8
	U   uint16
	F   float32
	C   complex64
	S   string
	L   []int
	A   [2]string
	M   map[string]int
	P   *int
	E   any
	Er  error
	Fn  func() int
	Ch  chan int
	Sub struct{ X int }
}
type Err struct{}

func (Err) Error() string { return "err!" }

type MyInts []int

func main() {
	var t T
	v := reflect.ValueOf(&t).Elem()
	v.FieldByName("B").SetBool(true)
	v.FieldByName("I").SetInt(-5)
	v.FieldByName("U").SetUint(65537)
	v.FieldByName("F").SetFloat(1.1)
	v.FieldByName("C").SetComplex(2 + 3i)
	v.FieldByName("S").SetString("set")
	v.FieldByName("L").Set(reflect.ValueOf(MyInts{1, 2}))
	v.FieldByName("A").Index(1).SetString("two")
	v.FieldByName("M").Set(reflect.MakeMap(v.FieldByName("M").Type()))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(9))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("z"), reflect.ValueOf(1))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("z"), reflect.Value{})
	p := reflect.New(reflect.TypeOf(0))
	p.Elem().SetInt(77)
	v.FieldByName("P").Set(p)
	v.FieldByName("E").Set(reflect.ValueOf("in iface"))
	v.FieldByName("Er").Set(reflect.ValueOf(Err{}))
	v.FieldByName("Fn").Set(reflect.ValueOf(func() int { return 3 }))
	v.FieldByName("Ch").Set(reflect.MakeChan(reflect.TypeOf(t.Ch), 2))
	v.FieldByName("Sub").Field(0).SetInt(12)
	fmt.Println(t.B, t.I, t.U, t.F, t.C, t.S, t.L, t.A, t.M, *t.P, t.E, t.Er, t.Fn(), cap(t.Ch), t.Sub)
	v.FieldByName("Er").SetZero()
	v.FieldByName("E").Set(reflect.Zero(v.FieldByName("E").Type()))
	fmt.Println(t.Er, t.E)

	s := reflect.MakeSlice(reflect.TypeOf([]string{}), 1, 4)
	s.Index(0).SetString("a")
	s = reflect.Append(s, reflect.ValueOf("b"), reflect.ValueOf("c"))
	s = reflect.AppendSlice(s, reflect.ValueOf([]string{"d", "e"}))
	fmt.Println(s.Interface(), s.Len())
	ints := []int{1, 2, 3}
	iv := reflect.ValueOf(&ints).Elem()
	iv.SetLen(2)
	iv.Set(reflect.Append(iv, reflect.ValueOf(9)))
	fmt.Println(ints, reflect.Copy(iv, reflect.ValueOf([]int{7, 8})), ints)
	iv.SetCap(3)
	iv.Grow(10)
	fmt.Println(cap(ints) >= 13, len(ints))
	arr := [4]byte{}
	fmt.Println(reflect.Copy(reflect.ValueOf(&arr).Elem(), reflect.ValueOf("xyz")), arr)
	iv.Clear()
	fmt.Println(ints)
	iv.SetZero()
	fmt.Println(ints == nil)
	m := map[string]int{"a": 1}
	reflect.ValueOf(m).Clear()
	fmt.Println(len(m))
	b := []byte{}
	reflect.ValueOf(&b).Elem().SetBytes([]byte("by"))
	fmt.Println(string(b))

	words := strings.Fields("the quick brown fox")
	swap := reflect.Swapper(words)
	swap(0, 3)
	type big struct {
		a, b int
		s    string
	}
	bigs := []big{{1, 2, "x"}, {3, 4, "y"}}
	reflect.Swapper(bigs)(0, 1)
	fmt.Println(words, bigs)

	ch := reflect.ValueOf(t.Ch)
	ch.Send(reflect.ValueOf(1))
	fmt.Println(ch.TrySend(reflect.ValueOf(2)), ch.TrySend(reflect.ValueOf(3)), ch.Len())
	x, ok := ch.Recv()
	fmt.Println(x.Int(), ok)
	ch.Close()
	x, ok = ch.TryRecv()
	fmt.Println(x.Int(), ok)
	x, ok = ch.Recv()
	fmt.Println(x.Int(), ok)

	n := reflect.New(reflect.TypeOf(T{})).Interface().(*T)
	fmt.Println(n.S == "", n.L == nil)
	y := 5
	yv := reflect.ValueOf(&y)
	fmt.Println(yv.Elem().Addr().Interface() == any(&y), yv.Elem().CanSet(), yv.CanSet())
	var e any = 1
	ev := reflect.ValueOf(&e).Elem()
	ev.Set(reflect.ValueOf([]int{1}))
	fmt.Println(e, ev.Kind(), ev.Elem().Kind())
	st := reflect.StructOf([]reflect.StructField{{Name: "A", Type: reflect.TypeOf(0), Tag: `json:"a"`}, {Name: "B", Type: reflect.TypeOf("")}})
	sv := reflect.New(st).Elem()
	sv.Field(0).SetInt(4)
	sv.Field(1).SetString("q")
	fmt.Printf("%v %+v\n", st, sv.Interface())
}
