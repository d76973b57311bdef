package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"time"
)

type S struct {
	A int
	B string
	C []byte
	D map[string]int
	E *int
	F any
	G func()
	H chan int
	I [2]bool
	J error
}
type inner struct{ x, y int }
type outer struct {
	inner
	P *inner
	Q []*inner
	M map[inner]string
}
type str string
type bs []byte
type u8 uint8
type arr [3]u8
type st struct{ v int }

func (s st) String() string { return fmt.Sprintf("st<%d>", s.v) }

type ps struct{ v int }

func (s *ps) String() string { return fmt.Sprintf("ps<%d>", s.v) }

type gs struct{ v int }

func (g gs) GoString() string { return "gs!" }

type er struct{}

func (er) Error() string { return "er!" }

type fm struct{}

func (fm) Format(f fmt.State, c rune) {
	w, wok := f.Width()
	p, pok := f.Precision()
	fl := ""
	for _, x := range "+-# 0" {
		if f.Flag(int(x)) {
			fl += string(x)
		}
	}
	fmt.Fprintf(f, "[%c %d %v %d %v %q %s]", c, w, wok, p, pok, fl, fmt.FormatString(f, c))
}

type pan struct{}

func (pan) String() string { panic("boom") }

type pan2 struct{ e error }

func (p pan2) Error() string { panic(p.e) }

type pan3 struct{}

func (*pan3) String() string { var p *pan3; _ = *p; var m map[string]int; m["a"] = 1; return "" }

type vp struct{ v int }

func (v vp) String() string { return "vp" }

type rec struct {
	next *rec
	v    int
}

func main() {
	verbs := "vTtbcdoOqxXUeEfFgGs%"
	flags := []string{"", "+", "-", "#", " ", "0", "+#", "#0", "+ 0", "-0"}
	sizes := []string{"", "8", ".3", "8.3", "12.0"}
	i := 42
	vals := []any{true, 42, -42, int8(-7), uint8(200), uint64(math.MaxUint64), int64(math.MinInt64), 3.14159, -0.0, math.Copysign(0, -1), math.Inf(1), math.NaN(), float32(1e10), 1e-7, 1e21, 123456789.0, complex(1, -2), complex64(complex(math.Inf(-1), math.NaN())), "héllo\n\x00\xff", "", 'x', '\u65e5', rune(-1), rune(0x10FFFF + 1), []byte("ab\xff"), []byte(nil), []byte{}, [3]byte{1, 2, 3}, str("str"), bs("bs"), arr{1, 2, 3}, []string{"a", "b c"}, []int(nil), []int{1, -2}, map[string]int{"b": 2, "a": 1}, map[string]int(nil), struct{}{}, inner{1, -2}, (*int)(nil), error(nil), nil, st{3}, gs{3}, er{}, fm{}, []any{1, "a", nil, 2.5}, [2][]int{{1}, nil}, errors.New("e"), time.Duration(1500), u8(65), []u8{65, 66}, uintptr(255), []float64{1, 2.5}, [][]byte{[]byte("x")}, []error{er{}, nil}}
	h := 0
	for _, v := range vals {
		for _, vb := range verbs {
			for _, fl := range flags {
				for _, sz := range sizes {
					f := "%" + fl + sz + string(vb)
					s := fmt.Sprintf(f, v)
					for k := 0; k < len(s); k++ {
						h = h*31 + int(s[k])
						h &= 0xffffffff
					}
					if sz == "" && (fl == "" || fl == "#") || fl == "+" && sz == "8.3" {
						fmt.Printf("%s %T: %s\n", f, v, s)
					}
				}
			}
		}
		fmt.Println("HASH", h)
	}
	_ = i
	s := S{A: 1, B: "x", C: []byte("hi"), D: map[string]int{"z": 1, "a": 2}, F: inner{1, 2}}
	fmt.Printf("%v\n%+v\n", s, s)
	fmt.Printf("%#v\n", s)
	o := outer{inner{1, 2}, &inner{3, 4}, nil, map[inner]string{{1, 2}: "a", {0, 5}: "b"}}
	o2 := o
	o2.P = nil
	fmt.Printf("%v %+v %#v\n", o2, o2, o2)
	fmt.Printf("%v %+v %#v\n", &o2, &o2, &o2)
	fmt.Printf("%v %+v\n", &[]int{1}, &map[string]int{"a": 1})
	fmt.Printf("%#v %#v\n", &[]int{1}, &map[string]int{"a": 1})
	fmt.Printf("%v %+v\n", &[2]inner{}, []*int{nil})
	fmt.Printf("%v %d %s\n", st{1}, st{1}, st{1})
	fmt.Printf("%v %v\n", &ps{1}, []ps{{1}, {2}})
	fmt.Printf("%v %v %s\n", pan{}, pan2{er{}}, pan2{errors.New("x")})
	fmt.Printf("%v %s %d\n", (*pan3)(nil), &pan3{}, &pan3{})
	fmt.Printf("%v %+v %s\n", (*vp)(nil), (*vp)(nil), (*vp)(nil))
	fmt.Printf("%v %+v\n", struct {
		a st
		b *ps
		c error
		d fmt.Stringer
	}{a: st{4}}, struct{ E error }{er{}})
	fmt.Printf("%v %v\n", map[any]int{1: 1, nil: 5}, map[float64]string{math.NaN(): "n", 1: "a", math.Inf(-1): "b"})
	fmt.Printf("%d %[1]d %[3]d %[2]d %d\n", 1, 2, 3)
	fmt.Printf("%[5]d %[0]d %[x]d %[2]*[1]d %[-1]d %[1]\n", 1, 5)
	fmt.Printf("%*d|%-*d|%.*f|%*.*f|%*d\n", 5, 1, 5, 2, 2, 3.14159, 8, 3, 2.71828, -6, 9)
	fmt.Printf("%!|%z|%d %d|%s|%", 1, 2)
	fmt.Println()
	fmt.Printf("%d%%|%c|%v|%-5d|%05d|%+05d|%x|%X|%#x|% x|%# x\n", 50, 0x1F600, 'x', 3, -42, 42, "hello", []byte("hello"), "hello", "hello", "hello")
	fmt.Printf("no args %d\n")
	fmt.Printf("extra\n", 1, "x", nil)
	fmt.Printf("%.1000000000d %.*d %*d\n", 1, "x", 1, 10000000, 1)
	fmt.Printf("%s %v %d\n", []any{er{}, st{1}}, []fmt.Stringer{st{2}, nil}, []any{st{3}, "s"})
	fmt.Printf("%t %t %v\n", "x", 1, &i != nil)
	fmt.Printf("%q %+q %#q %#q %x\n", "日本\u200b", "日本", "abc`", "abc", "日本")
	fmt.Printf("%q %+q %#U %U\n", '日', '日', '日', -1)
	fmt.Printf("%6.2f|%-8.3e|%+.2g|%08.3f|% .3f|%+08.2f|%g|%G\n", 3.14159, 31415.9, 1e-10, -3.14159, 2.5, 2.5, 1e100, 1e-100)
	fmt.Printf("%x %X %b %x %.3x %a\n", 3.5, -1.25, 1.0, float32(0.1), 1.0/3, 1.0)
	fmt.Printf("%v %.2f %+.1e %8.1f\n", 3+4i, 3+4i, 3+4i, 3-4i)
	fmt.Printf("%t|%8t|%-8t|\n", true, false, true)
	fmt.Printf("%5s|%-5s|%.2s|%5.1s|%05s|%5q|%-8q|\n", "ab", "ab", "abc", "héé", "ab", "a", "b")
	fmt.Printf("%s|%v|%d\n", []string{"a"}, []string{"a"}, []string{"a"})
	fmt.Printf("%x|%X|% x|%#x|% #x\n", []string{"ab", "c"}, []int{10, 11}, []string{"ab"}, []int{10, 11}, [2]byte{1, 2})
	fmt.Printf("%s %s\n", error(nil), nil)
	fmt.Printf("%T %T %T %T %T %T %T\n", nil, main, s, &s, []any{}, map[string][]*S{}, func(int, ...string) (error, bool) { return nil, false })
	fmt.Printf("%T %T %T\n", struct {
		A int `json:"a"`
		b string
	}{}, make(<-chan int), make(chan<- func()))
	fmt.Printf("%v %v\n", struct{ a, b any }{1, "x"}, struct{ p *int }{nil})
	fmt.Printf("%#v %#v %#v %#v\n", 1.0, 1e6, float32(2.5), 1e21)
	fmt.Printf("%#v %#v %#v %#v %#v\n", "a\"b", 'x', uint8(3), uintptr(4), complex(1, 2))
	fmt.Printf("%#v %#v %#v\n", []any{1, "a", nil}, map[string]any{"a": []int{1}}, [2]*int{})
	fmt.Printf("%#v %#v %#v\n", []string(nil), map[int]bool(nil), (func())(nil))
	fmt.Printf("%#v %#v\n", struct {
		A any
		B error
	}{}, (*S)(nil))
	fmt.Printf("%#v %#v %#v\n", []byte{1, 2}, []u8{3}, [2]byte{4, 5})
	fmt.Printf("%v %d %s %x\n", fm{}, fm{}, &fm{}, []fm{{}})
	fmt.Printf("%+8.3z %-#0x\n", fm{}, fm{})
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, nil, er{}, 'x'), fmt.Sprint(), fmt.Sprintln("a", 1))
	fmt.Println(fmt.Errorf("w %w %w", er{}, errors.New("b")), errors.Unwrap(fmt.Errorf("w %w", er{})), fmt.Errorf("%w", "notanerror"), fmt.Errorf("%w", nil))
	e := fmt.Errorf("%w and %v", os.ErrNotExist, os.ErrExist)
	fmt.Println(errors.Is(e, os.ErrNotExist), errors.Is(e, os.ErrExist), e)
	fmt.Printf("%T %T %T\n", e, fmt.Errorf("a"), fmt.Errorf("%w%w", e, e))

	fmt.Println(fmt.Append([]byte("x"), 1, "y"), string(fmt.Appendf(nil, "%03d", 7)), string(fmt.Appendln([]byte{}, "a", 2)))
	n, err := fmt.Fprintln(os.Stdout, "héé")
	fmt.Println(n, err)
	r := &rec{nil, 1}
	r2 := rec{r, 2}
	fmt.Println(fmt.Sprintf("%v", r2)[:3], fmt.Sprintf("%v", *r))
	var np *rec
	fmt.Printf("%v %+v %p %t\n", np, np, np, np)
	var e2 error
	fmt.Printf("%v %d %+v %#v\n", e2, e2, e2, e2)
	fmt.Printf("%v %s\n", struct{ error }{er{}}, struct{ fmt.Stringer }{st{9}})
	fmt.Printf("%08b|%o|%#o|%O|%#b|%x|%#X|%+d|% d\n", 5, 8, 8, 8, 5, -255, 255, 5, 5)
	fmt.Printf("%10.3d|%-10.3d|%010d|%.0d|%+.3d|%x\n", 5, 5, -5, 0, 5, int8(-128))
	fmt.Printf("%c|%5c|%-5c|%05c|%c\n", 65, 66, 67, 68, "s")
	fmt.Printf("%U|%#U|%8U|%#.6U|%-10U|\n", 0x41, 0x41, 0x41, 0x1F600, 0x41)
	fmt.Printf("%e %E %.0f %.0e %#.0f %#g %#.3g %g\n", 0.0, 1.0, 2.5, 2.5, 2.5, 1.0, 1.0, 100000.0)
	fmt.Printf("%6.3v|%-8v|%08v|%+v|% v|%#v\n", 3.14159, 1.5, -1.5, 1.5, 1.5, 1.5)
}
