package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
)

type P struct{ X, Y int }
type N struct {
	A  any
	E  error
	P  *P
	M  map[string]P
	S  []P
	F  func()
	C  chan int
	Ar [2]bool
	s  string
	i  interface{ Foo() }
	em struct{}
}
type St string

func (s St) String() string { return "St:" + string(s) }

type G int

func (G) GoString() string { return "G!" }

type Fm struct{}

func (Fm) Format(f fmt.State, c rune) {
	w, wok := f.Width()
	p, pok := f.Precision()
	fmt.Fprintf(f, "<%c %d %v %d %v %v%v%v%v%v %s>", c, w, wok, p, pok, f.Flag('+'), f.Flag('-'), f.Flag('#'), f.Flag(' '), f.Flag('0'), fmt.FormatString(f, c))
}

type PS struct{ n *int }

func (p *PS) String() string { return fmt.Sprint("PS", *p.n) }

type bad struct{}

func (bad) Error() string { panic("bad error") }

func main() {
	vals := []any{0, -7, uint8(200), int64(math.MinInt64), 3.0, -2.5e-7, 1e21, math.Inf(1), math.NaN(), float32(0.1), 2 + 3i, complex64(-1i), "héllo\n\x00\xff", 'x', '日', true, nil, []byte("ab\xff"), [3]byte{1, 2, 3}, []string{"a", "b c"}, []any{1, "x", nil}, map[string]int{"b": 2, "a": 1}, P{1, -2}, &P{3, 4}, []*P{nil}, St("v"), []St{"w"}, G(3), []G{1}, errors.New("er"), struct {
		A int
		b string
	}{1, "z"}, [0]int{}, []int(nil), map[int]bool(nil), (*P)(nil), uintptr(255), Fm{}, bad{}, new(PS), (*PS)(nil), [2][]int{{1}, {2, 3}}, map[P]string{{1, 2}: "x"}, any(nil), error(nil), [3]any{}, &[]int{1}, &map[string]int{"k": 1}, struct{}{}}
	verbs := []string{"%v", "%+v", "%#v", "%T", "%d", "%s", "%q", "%x", "%X", "%o", "%b", "%c", "%U", "%e", "%g", "%f", "%t", "%8v|", "%-8v|", "%08v|", "%+d", "% d", "%#x", "% x", "%.2f", "%6.1f|", "%.3s|", "%5q", "%#q", "%+q", "%x", "%O", "%#U", "%.1v", "%z", "%+.2e", "% X", "%#o", "%+08.3f|", "%-+8d|", "%.0d|", "%10.4d|", "%G", "%w"}
	for i, v := range vals {
		var sb strings.Builder
		for _, f := range verbs {
			s := fmt.Sprintf(f, v)
			if strings.Contains(s, "0xc0") || strings.Contains(s, "c000") || strings.Contains(s, "C000") {
				s = "PTR"
			}
			switch v.(type) {
			case *P, *PS, []*P, *[]int, *map[string]int:
				if f != "%v" && f != "%+v" && f != "%T" && f != "%s" {
					s = "-"
				}
			}
			sb.WriteString(s + " ; ")
		}
		fmt.Fprintf(os.Stdout, "%d: %s\n", i, sb.String())
	}
	fmt.Printf("%+v\n", N{})
	fmt.Printf("%#v\n", N{A: 1, M: map[string]P{"q": {1, 2}}, S: []P{{}}})
	fmt.Printf("%v %s\n", N{E: errors.New("x"), A: P{1, 2}}, N{})
	fmt.Printf("%d %s\n", 1)
	fmt.Printf("%d\n", 1, 2, "x")
	fmt.Printf("%[2]d %[1]d %d %[5]d %[x]d %[2]*[1]d|%-*d|%.*f|%*d\n", 1, 2, 5, 6, -3, 7, 2, 3.14159, "w", 3)
	fmt.Printf("%!|%|%%|%", 1)
	fmt.Println()
	fmt.Printf("%s %v\n", []error{errors.New("a"), nil}, []fmt.Stringer{St("q"), nil})
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.0, nil, 'x', P{}), fmt.Sprintln("a", 1, "b"), fmt.Sprint(), fmt.Sprint(1, 2), fmt.Sprint("a", "b"))
	fmt.Printf("%6.2f%%|%-10s|%10s|%+d|%x|%X|%#b|%c|%U\n", 99.5, "left", "right", 5, "hex", []byte{1, 171}, 5, 0x1F600, 0x1F600)
	fmt.Printf("%t %v %p %v\n", true, false, nil, struct{ p *int }{nil})
	fmt.Printf("%08b %o %#o %O %x %#X % d %+d\n", 37, 64, 64, 64, -255, 255, 42, 42)
	fmt.Printf("%e %E %.3g %g %g %G %.10g %6g|%-12g|%012g\n", 123456.789, 0.00012, 123456.789, 1e6, 1e-5, 1e20, math.Pi, 2.5, 2.5, -2.5)
	fmt.Printf("%x %X %a\n", 3.5, -0.1, 1)
	fmt.Printf("%5t|%-7t|%q|%#q|%+q|% x|%#x|% #x\n", true, false, "a`b", "ab", "é", "abc", "abc", "abc")
	fmt.Printf("%3c|%-3c|%q|%#q|%+q|%03d|%+03d|%x\n", 'a', 'b', 'c', 'é', 'é', 7, 7, "")
	fmt.Printf("%v %v %v\n", [5]int{1, 2}, [][]string{{"a"}, nil}, map[string][]int{"x": {1}})
	fmt.Printf("%6d|%-6d|%06d|%x\n", []int{1, -2}, [2]int{3, 4}, []int{5}, []string{"ab", "c"})
	fmt.Printf("%v %+v %T\n", &struct{ A *int }{}, &[]P{{1, 2}}, struct {
		A int `tag:"x"`
		P
	}{})
	a := fmt.Append(nil, "x", 1)
	a = fmt.Appendf(a, "-%03d-", 5)
	fmt.Println(string(fmt.Appendln(a, "z")))
	var i, j int
	var s string
	var f float64
	n, err := fmt.Sscanf("12 abc 0x1f 3.5", "%d %s %v %g", &i, &s, &j, &f)
	fmt.Println(n, err, i, s, j, f)
	n, err = fmt.Sscan("7 8 nine", &i, &j, &f)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscanf("5-6", "%d-%d", &i, &j)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscanf("x", "%d", &i)
	fmt.Println(n, err)
	n, err = fmt.Sscanln("1\n2", &i, &j)
	fmt.Println(n, err)
	var r rune
	var b []byte
	var bb bool
	n, err = fmt.Sscanf("é hello true", "%c %s %t", &r, &b, &bb)
	fmt.Println(n, err, r, string(b), bb)
}
