// Values with methods of their own, and what happens when these panic.
package main

import (
	"errors"
	"fmt"
)

type S struct{ n int }

func (s S) String() string { return fmt.Sprintf("S(%d)", s.n) }

type P struct{ n int }

func (p *P) String() string { return fmt.Sprintf("P(%d)", p.n) }

type E struct{}

func (E) Error() string  { return "E error" }
func (E) String() string { return "never" }

type G struct{ a int }

func (g G) GoString() string { return "G!" }
func (g G) String() string   { return "Gs" }

type F struct{}

func (F) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "F{%c %d %v %d %v", verb, w, wok, p, pok)
	for _, c := range "+-# 0" {
		if s.Flag(int(c)) {
			fmt.Fprintf(s, " %q", c)
		}
	}
	fmt.Fprintf(s, " %s}", fmt.FormatString(s, verb))
}

type Boom struct{}

func (Boom) String() string { panic("boom") }

type BoomErr struct{}

func (BoomErr) Error() string { panic(errors.New("inner")) }

type BoomNil struct{ p *int }

func (b *BoomNil) String() string { return fmt.Sprint(*b.p) }

type BoomGo struct{}

func (BoomGo) GoString() string { panic(42) }

type BoomFmt struct{}

func (BoomFmt) Format(fmt.State, rune) { panic(nil) }

type inner struct{ s S }
type outer struct {
	S
	In  inner
	P   *P
	Err error
	I   fmt.Stringer
}
type withPriv struct {
	s S
	e error
	E E
}
type Rec struct {
	Name string
	Kids []Rec
}

func (r Rec) String() string { return fmt.Sprintf("<%s %v>", r.Name, r.Kids) }

func main() {
	var np *P
	var nb *BoomNil
	var ns *S
	for _, x := range []any{S{1}, &S{2}, P{3}, &P{4}, np, ns, E{}, &E{}, G{1}, &G{2}, F{}, &F{}, Boom{}, BoomErr{}, nb, &BoomNil{}, BoomGo{}, BoomFmt{},
		[]S{{1}, {2}}, []*P{{5}}[:0], map[S]E{{1}: {}}, outer{S: S{7}}, withPriv{s: S{1}, e: E{}}, []fmt.Stringer{S{1}, nil}, []any{S{9}, E{}, F{}, Boom{}}, Rec{"a", []Rec{{"b", nil}, {"c", nil}}}, [1]Boom{}, struct{ B Boom }{}, struct{ b S }{}, fmt.Errorf("wrapped: %w", E{})} {
		for _, f := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%10v|", "%-12s|", "%.2s", "%T", "%t"} {
			fmt.Printf("%s: "+f+"\n", f, x)
		}
	}
	fmt.Println(S{1}, &P{2}, E{}, np, Boom{})
	fmt.Print(S{1}, S{2}, "x", S{3}, E{}, 4, 5, "y", nil, nil, "\n")
}
