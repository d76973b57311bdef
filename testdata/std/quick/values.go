package main

import (
	"fmt"
	"math/rand"
	"reflect"
	"strings"
	"testing/quick"
)

type P struct {
	A int8
	B string
	C []uint16
	D *P2
	E map[int8]bool
	F [3]float32
}
type P2 struct {
	X complex64
	Y uintptr
}
type Gen struct{ n int }

func (Gen) Generate(r *rand.Rand, size int) reflect.Value { return reflect.ValueOf(Gen{r.Intn(size)}) }

type PG struct{ n int }

func (*PG) Generate(r *rand.Rand, size int) reflect.Value { return reflect.ValueOf(&PG{size}) }

type In struct {
	G Gen
	S []Gen
	M map[Gen]*PG
	I interface{ M() }
}
type un struct{ a int }

func main() {
	r := rand.New(rand.NewSource(7))
	for _, x := range []any{false, int(0), int8(0), uint64(0), uint8(0), float32(0), 0.0, complex64(0), complex128(0), "", []int8(nil), [4]bool{}, map[string]int{}, (*int)(nil), P2{}, Gen{}, &PG{}, struct{}{}, [0]int{}, make(chan int), func() {}, In{}, [][]string{}, struct{ C chan int }{}, []chan int{}, uintptr(0), rune(0)} {
		v, ok := quick.Value(reflect.TypeOf(x), r)
		if ok {
			s := fmt.Sprintf("%#v", v.Interface())
			if strings.Contains(s, "0x") || strings.Contains(s, "0xc0") {
				s = fmt.Sprintf("%v", v.Interface())
			}
			if v.Kind() == reflect.Ptr {
				s = "ptr"
			}
			fmt.Printf("%T %v\n", x, s)
		} else {
			fmt.Printf("%T %v %v\n", x, ok, v.IsValid())
		}
	}
	for i := 0; i < 20; i++ {
		v, ok := quick.Value(reflect.TypeOf(P{}), r)
		p := v.Interface().(P)
		if p.D != nil {
			fmt.Println(*p.D)
		}
		p.D = nil
		fmt.Println(fmt.Sprintf("%+q", fmt.Sprint(p)), ok)
	}
	cfg := func() *quick.Config { return &quick.Config{Rand: rand.New(rand.NewSource(3))} }
	fmt.Println(quick.Check(func(x int) bool { return true }, nil))
	fmt.Println(quick.Check(func(x int, s string) bool { return len(s)%5 != 3 }, cfg()))
	fmt.Println(quick.Check(func(x int8, p bool) bool { return x > 0 || p }, &quick.Config{Rand: rand.New(rand.NewSource(3)), MaxCount: 1}))
	fmt.Println(quick.Check(3, nil), quick.Check(nil2(), nil))
	fmt.Println(quick.Check(func() {}, nil), quick.Check(func() (bool, bool) { return true, true }, nil), quick.Check(func() int { return 1 }, nil))
	fmt.Println(quick.Check(func(c chan int) bool { return true }, nil), quick.Check(func(i int, c func()) bool { return true }, nil))
	fmt.Println(quick.Check(func(x []int) bool { return len(x) < 30 }, cfg()) != nil)
	type mb bool
	fmt.Println(quick.Check(func() mb { return false }, nil))
	n := 0
	fmt.Println(quick.Check(func() bool { n++; return true }, &quick.Config{MaxCountScale: 2.5}), n)
	n = 0
	fmt.Println(quick.Check(func() bool { n++; return n < 10 }, &quick.Config{MaxCount: 20, MaxCountScale: 2.5}), n)
	fmt.Println(quick.CheckEqual(func(x int) int { return x }, func(x int) int { return x }, nil))
	fmt.Println(quick.CheckEqual(func(x int) (int, string) { return x, "a" }, func(x int) (int, string) { return x, "b" }, cfg()))
	e := quick.CheckEqual(func(x int8) []int8 { return []int8{x} }, func(x int8) []int8 {
		if x < 0 {
			return nil
		}
		return []int8{x}
	}, cfg())
	ee := e.(*quick.CheckEqualError)
	fmt.Println(e, ee.Count, ee.In, ee.Out1, ee.Out2)
	fmt.Println(quick.CheckEqual(1, func() {}, nil), quick.CheckEqual(func() {}, 1, nil), quick.CheckEqual(func() {}, func(int) {}, nil), quick.CheckEqual(func() {}, func() {}, nil), quick.CheckEqual(func() int { return 1 }, func() int8 { return 1 }, nil))
	fmt.Println(quick.CheckEqual(func(c chan int) int { return 1 }, func(c chan int) int { return 1 }, nil))
	k := 0
	fmt.Println(quick.Check(func(a, b int) bool { return a+b != 5 }, &quick.Config{Values: func(v []reflect.Value, r *rand.Rand) {
		for i := range v {
			k++
			v[i] = reflect.ValueOf(k)
		}
	}}))
	fmt.Printf("%T\n", quick.Check(1, nil))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(quick.Value(reflect.TypeOf(un{}), r))
}
func nil2() any { return "x" }
