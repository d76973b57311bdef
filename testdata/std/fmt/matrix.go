// Every verb with many flags over values of every kind.
package main

import (
	"errors"
	"fmt"
	"math"
)

type (
	Int    int8
	Str    string
	Flt    float32
	Bytes  []byte
	Point  struct{ X, Y int }
	Deep   struct {
		P  *Point
		I  any
		M  map[string]int
		S  []string
		F  func()
		C  chan int
		E  error
		A  [2]bool
		b  []byte
		e  struct{}
		in Point
	}
	Stringy  struct{ n int }
	PStringy struct{ n int }
	Err      struct{ s string }
	GoS      int
	Fmtr     struct{}
	Panics   struct{ v any }
)

func (s Stringy) String() string            { return fmt.Sprintf("S<%d>", s.n) }
func (s *PStringy) String() string          { return fmt.Sprintf("PS<%d>", s.n) }
func (e Err) Error() string                 { return "err:" + e.s }
func (g GoS) GoString() string              { return fmt.Sprintf("GoS(%d)", int(g)) }
func (g GoS) String() string                { return "gos" }
func (p Panics) String() string             { panic(p.v) }
func (Fmtr) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "[%c %d %v %d %v", verb, w, wok, p, pok)
	for _, c := range "+-# 0" {
		if s.Flag(int(c)) {
			fmt.Fprintf(s, " %c", c)
		}
	}
	fmt.Fprintf(s, " %s]", fmt.FormatString(s, verb))
}

func main() {
	var nilp *Point
	var nilps *PStringy
	var nilerr error
	values := []any{
		nil, true, false, 0, 42, -17, int8(-128), uint8(200), int64(math.MinInt64), uint64(math.MaxUint64), uintptr(0xdeadbeef), 'x', '日', rune(0x10ffff), rune(-1), 0x110000, Int(-5),
		0.0, math.Copysign(0, -1), 1.5, -2.25e10, 1e21, 1e20, 123456789.0, 1e-7, float32(0.1), Flt(3.5), math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, 5e-324, 100000.0, 1234567.8,
		complex(1, -2), complex64(0.5i), complex(math.NaN(), math.Inf(-1)),
		"", "hello", "日本語\n", "a\x00\xffb`", Str("named"), []byte("bytes\x01"), Bytes("named"), []byte{}, []byte(nil), [3]byte{1, 2, 255},
		[]int{1, -2, 3}, []string{"a", "b c"}, []any{1, "x", nil, 2.5}, [2]bool{true, false}, map[string]int{"b": 2, "a": 1}, map[int]string(nil), map[Point]bool{{2, 1}: true, {1, 2}: false},
		Point{3, -4}, &Point{5, 6}, nilp, Deep{}, &Deep{I: Point{1, 2}, S: []string{"q"}, b: []byte("hi")}, struct{}{}, []Point{{1, 2}}, []*Point{nil}, &[]int{1}, &map[string]int{"k": 1}, [][]int{{1}, nil, {2, 3}},
		Stringy{7}, &Stringy{8}, &PStringy{9}, nilps, PStringy{10}, Err{"bad"}, errors.New("plain"), nilerr, GoS(3), Fmtr{}, []Stringy{{1}, {2}}, map[Stringy]Err{{1}: {"x"}}, struct{ S Stringy }{Stringy{4}}, struct{ s Stringy }{Stringy{5}},
		Panics{"boom"}, Panics{Err{"e"}}, Panics{nil}, &Panics{5}, (*Panics)(nil),
	}
	verbs := []string{"%v", "%+v", "%#v", "%T", "%d", "%5d", "%-8d|", "%08d", "%+d", "% d", "%x", "%X", "%#x", "% x", "%# X", "%o", "%#o", "%O", "%b", "%c", "%q", "%#q", "%+q", "%U", "%#U", "%e", "%E", "%f", "%F", "%g", "%G", "%.2f", "%8.3f", "%-10.1f|", "%+.3e", "%#g", "%.3g", "%010.2f", "%t", "%s", "%10s|", "%-10s|", "%.2s", "%10.3s|", "%p", "%w", "%z", "%!", "%6v|", "%-6v|", "%06v", "%.3v", "% v", "%+.2v", "%#.3x", "%x|", "%5t|", "%5q|", "%3c|", "%-4U|", "%.10d", "%+.4d", "%20.10d|", "%#08x", "%+08d", "%+#v", "%#+v"}
	for i, v := range values {
		for _, verb := range verbs {
			if verb == "%p" || (verb == "%#v" || verb == "%+#v" || verb == "%#+v" || verb == "%v" || verb == "%+v" || len(verb) > 2 && verb != "%T") && pointy(v) {
				continue
			}
			if pointy(v) && verb != "%T" && verb != "%t" {
				continue
			}
			fmt.Printf("%d %s "+verb+"\n", i, verb[1:], v)
		}
	}
	fmt.Printf("%d %s %%|%5%|%-5%|%c|%v %d\n", 1)
	fmt.Printf("%[2]d %[1]d %d %[5]d %[x]d %[0]d %[1]*d|%[3]*.[2]*[1]f|\n", 1, 2, 8)
	fmt.Printf("%*d|%-*d|%.*f|%*d|%.*d\n", 5, 1, 5, 2, 2, 3.14159, "x", 3, -1, 4)
	fmt.Printf("extra\n", 1, "a", nil)
	fmt.Printf("%")
	fmt.Printf("%d %s\n")
	fmt.Printf("%.f|%.0f|%6.f|%.1000000000f\n", 2.5, 3.5, 4.5, 1.0)
	fmt.Println("a", 1, 2, "b", "c", 3.0, nil, []any{nil}, 'x', [2][]int{{1}, nil})
	fmt.Print("a", 1, 2, "b", "c", 3.0, nil, 4, 5i, "\n")
	fmt.Print(1, 2, "x", "y", 3, 4, '\n', "\n")
	e1 := fmt.Errorf("one %w two %w %v", errors.New("A"), Err{"B"}, 3)
	fmt.Println(e1, errors.Is(e1, Err{"B"}), errors.Unwrap(e1))
	e2 := fmt.Errorf("%w %d", nil, 1)
	e3 := fmt.Errorf("wrap: %w", e1)
	fmt.Println(e2, e3, errors.Unwrap(e3) == e1, fmt.Errorf("%w", "notanerror"))
	fmt.Printf("%s %v\n", e3, e3)
	fmt.Printf("%v %s\n", struct {
		E error
		s fmt.Stringer
	}{Err{"in"}, Stringy{1}}, []error{Err{"1"}, nil})
	fmt.Printf("%6.2f|%6d|%-6s|%06d|%x|%X\n", []float64{1, 2.345}, []int{1, 22}, []string{"a", "bb"}, []int{-3, 4}, []string{"hi", "yo"}, [2]string{"hi", "yo"})
	fmt.Printf("% x|%#x|%# x|% X|%x\n", "hello", "hello", []byte("hello"), "z", "")
	fmt.Printf("%t %t %v\n", true, 1, !true)
	fmt.Println(fmt.Sprint(), fmt.Sprint(nil), fmt.Sprint("a", "b"), fmt.Sprintln("x", 1), fmt.Sprintf("%d%%", 50), string(fmt.Append(nil, 1, 2)), string(fmt.Appendf([]byte("x"), "%d", 1)), string(fmt.Appendln(nil, "q")))
}

// pointy reports values that would show addresses.
func pointy(v any) bool {
	switch v := v.(type) {
	case []*Point, *Panics, *PStringy:
		return false
	case *Deep, *[]int, *map[string]int:
		_ = v
		return false
	}
	return false
}
