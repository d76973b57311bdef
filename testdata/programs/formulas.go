package main

import (
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode"
)

type CellRef struct{ Col, Row int }

func (c CellRef) String() string { return string(rune('A'+c.Col)) + strconv.Itoa(c.Row+1) }

type Expr interface {
	Eval(*Sheet) (float64, error)
	Deps(func(CellRef))
}
type (
	Num  float64
	Ref  CellRef
	Bin  struct{ Op byte; L, R Expr }
	Call struct {
		Name string
		Args []Expr
	}
	Range struct{ A, B CellRef }
)
type EvalErr struct{ Code string }

func (e *EvalErr) Error() string { return "#" + e.Code }

var (
	errDiv   = &EvalErr{"DIV/0!"}
	errRef   = &EvalErr{"REF!"}
	errCycle = &EvalErr{"CYCLE!"}
	errName  = &EvalErr{"NAME?"}
)

func (n Num) Eval(*Sheet) (float64, error) { return float64(n), nil }
func (Num) Deps(func(CellRef))             {}
func (r Ref) Eval(s *Sheet) (float64, error) {
	return s.Value(CellRef(r))
}
func (r Ref) Deps(f func(CellRef)) { f(CellRef(r)) }
func (b *Bin) Eval(s *Sheet) (float64, error) {
	l, err := b.L.Eval(s)
	if err != nil {
		return 0, err
	}
	r, err := b.R.Eval(s)
	if err != nil {
		return 0, err
	}
	switch b.Op {
	case '+':
		return l + r, nil
	case '-':
		return l - r, nil
	case '*':
		return l * r, nil
	case '/':
		if r == 0 {
			return 0, errDiv
		}
		return l / r, nil
	case '^':
		return math.Pow(l, r), nil
	}
	panic("op " + string(b.Op))
}
func (b *Bin) Deps(f func(CellRef)) { b.L.Deps(f); b.R.Deps(f) }
func (r Range) Eval(*Sheet) (float64, error) { return 0, errRef }
func (r Range) Deps(f func(CellRef)) {
	for c := r.A.Col; c <= r.B.Col; c++ {
		for w := r.A.Row; w <= r.B.Row; w++ {
			f(CellRef{c, w})
		}
	}
}

var funcs = map[string]func([]float64) (float64, error){
	"SUM": func(x []float64) (t float64, _ error) {
		for _, v := range x {
			t += v
		}
		return
	},
	"AVG": func(x []float64) (float64, error) {
		if len(x) == 0 {
			return 0, errDiv
		}
		t := 0.
		for _, v := range x {
			t += v
		}
		return t / float64(len(x)), nil
	},
	"MAX": func(x []float64) (float64, error) { return slices.Max(x), nil },
	"MIN": func(x []float64) (float64, error) { return slices.Min(x), nil },
}

func (c Call) Eval(s *Sheet) (float64, error) {
	f, ok := funcs[c.Name]
	if !ok {
		return 0, errName
	}
	var vals []float64
	for _, a := range c.Args {
		if r, ok := a.(Range); ok {
			var err error
			r.Deps(func(ref CellRef) {
				v, e := s.Value(ref)
				if e != nil && err == nil {
					err = e
				}
				vals = append(vals, v)
			})
			if err != nil {
				return 0, err
			}
			continue
		}
		v, err := a.Eval(s)
		if err != nil {
			return 0, err
		}
		vals = append(vals, v)
	}
	return f(vals)
}
func (c Call) Deps(f func(CellRef)) {
	for _, a := range c.Args {
		a.Deps(f)
	}
}

type cell struct {
	src   string
	expr  Expr
	val   float64
	err   error
	state int8
}
type Sheet struct {
	cells map[CellRef]*cell
	evals int
}

func (s *Sheet) Value(r CellRef) (float64, error) {
	c := s.cells[r]
	if c == nil {
		return 0, nil
	}
	switch c.state {
	case 1:
		return 0, errCycle
	case 2:
		return c.val, c.err
	}
	c.state = 1
	s.evals++
	if c.expr != nil {
		c.val, c.err = c.expr.Eval(s)
	}
	c.state = 2
	return c.val, c.err
}

type parser struct {
	s string
	i int
}

func (p *parser) ws() {
	for p.i < len(p.s) && unicode.IsSpace(rune(p.s[p.i])) {
		p.i++
	}
}

var refRE = regexp.MustCompile(`^([A-Z])(\d+)(?::([A-Z])(\d+))?`)
var numRE = regexp.MustCompile(`^\d+(\.\d+)?([eE][+-]?\d+)?`)
var nameRE = regexp.MustCompile(`^[A-Z]{2,}\(`)

func (p *parser) expr(min int) Expr {
	l := p.atom()
	for {
		p.ws()
		if p.i >= len(p.s) {
			return l
		}
		op := p.s[p.i]
		pr := strings.IndexByte("+-*/^", op)
		if pr < 0 {
			return l
		}
		lvl := []int{1, 1, 2, 2, 3}[pr]
		if lvl < min {
			return l
		}
		p.i++
		next := lvl + 1
		if op == '^' {
			next = lvl
		}
		l = &Bin{op, l, p.expr(next)}
	}
}
func (p *parser) atom() Expr {
	p.ws()
	rest := p.s[p.i:]
	if m := nameRE.FindString(rest); m != "" {
		p.i += len(m)
		c := Call{Name: m[:len(m)-1]}
		for {
			p.ws()
			if p.i < len(p.s) && p.s[p.i] == ')' {
				p.i++
				return c
			}
			c.Args = append(c.Args, p.expr(0))
			p.ws()
			if p.i < len(p.s) && p.s[p.i] == ',' {
				p.i++
			} else if p.i >= len(p.s) || p.s[p.i] != ')' {
				panic(fmt.Sprintf("expected ) at %d", p.i))
			}
		}
	}
	if m := refRE.FindStringSubmatch(rest); m != nil {
		p.i += len(m[0])
		r, _ := strconv.Atoi(m[2])
		a := CellRef{int(m[1][0] - 'A'), r - 1}
		if m[3] != "" {
			r2, _ := strconv.Atoi(m[4])
			return Range{a, CellRef{int(m[3][0] - 'A'), r2 - 1}}
		}
		return Ref(a)
	}
	if m := numRE.FindString(rest); m != "" {
		p.i += len(m)
		f, _ := strconv.ParseFloat(m, 64)
		return Num(f)
	}
	if strings.HasPrefix(rest, "(") {
		p.i++
		e := p.expr(0)
		p.ws()
		if p.i >= len(p.s) || p.s[p.i] != ')' {
			panic(fmt.Sprintf("expected ) at %d", p.i))
		}
		p.i++
		return e
	}
	if strings.HasPrefix(rest, "-") {
		p.i++
		return &Bin{'-', Num(0), p.atom()}
	}
	panic(fmt.Sprintf("unexpected %q at %d", rest, p.i))
}
func (s *Sheet) Set(ref CellRef, src string) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v: %v", ref, r)
		}
	}()
	c := &cell{src: src}
	if f, ok := strings.CutPrefix(src, "="); ok {
		p := &parser{s: f}
		c.expr = p.expr(0)
		if p.ws(); p.i != len(f) {
			panic("trailing " + f[p.i:])
		}
	} else if c.val, err = strconv.ParseFloat(src, 64); err != nil {
		return fmt.Errorf("%v: %w", ref, err)
	}
	s.cells[ref] = c
	for _, c := range s.cells {
		c.state = 0
	}
	return nil
}
func main() {
	s := &Sheet{cells: make(map[CellRef]*cell)}
	in := map[string]string{"A1": "10", "A2": "=A1*2", "A3": "=SUM(A1:A2, 5)", "B1": "=A3/A9", "B2": "=2^3^2", "B3": "=-A1+(3-1)*4", "C1": "=C2", "C2": "=C1+1", "C3": "=AVG(A1:B1)", "D1": "=FOO(1)", "D2": "=1+", "D3": "abc", "D4": "=(1", "E1": "=MAX(A1:A3)-MIN(A1,B2,B3)", "E2": "=1.5e3/7", "D5": "=1 2"}
	keys := make([]string, 0)
	for k := range in {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		if err := s.Set(CellRef{int(k[0] - 'A'), int(k[1] - '1')}, in[k]); err != nil {
			fmt.Println("error:", err)
		}
	}
	tw := tabwriter.NewWriter(os.Stdout, 4, 4, 1, '.', 0)
	for r := range 4 {
		for c := range 5 {
			v, err := s.Value(CellRef{c, r})
			if err != nil {
				fmt.Fprintf(tw, "%v\t", err)
			} else {
				fmt.Fprintf(tw, "%.6g\t", v)
			}
		}
		fmt.Fprintln(tw)
	}
	tw.Flush()
	fmt.Println(s.evals, len(s.cells))
	fmt.Printf("%v %+v %v\n", s.cells[CellRef{0, 1}].expr, s.cells[CellRef{0, 0}].expr, Range{CellRef{0, 0}, CellRef{1, 1}})
}
