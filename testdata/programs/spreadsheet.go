// A spreadsheet: cells with formulas, dependency order, cycles as errors, ranges, functions, incremental recalculation.
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode"
)

type Ref struct {
	col byte
	row int
}

func (r Ref) String() string { return string(r.col) + strconv.Itoa(r.row) }

type Expr interface {
	Eval(s *Sheet) (float64, error)
	Refs(add func(Ref))
}

type (
	Num   float64
	Bin   struct {
		op   byte
		l, r Expr
	}
	Call struct {
		name string
		args []Expr
	}
	Range struct{ from, to Ref }
	Neg   struct{ Expr }
)

func (n Num) Eval(*Sheet) (float64, error) { return float64(n), nil }
func (Num) Refs(func(Ref))                 {}
func (r Ref) Eval(s *Sheet) (float64, error) {
	c, ok := s.cells[r]
	if !ok {
		return 0, nil
	}
	if c.err != nil {
		return 0, &RefError{r, c.err}
	}
	return c.val, nil
}
func (r Ref) Refs(add func(Ref)) { add(r) }
func (n Neg) Eval(s *Sheet) (float64, error) {
	v, err := n.Expr.Eval(s)
	return -v, err
}
func (b Bin) Eval(s *Sheet) (float64, error) {
	l, err := b.l.Eval(s)
	if err != nil {
		return 0, err
	}
	r, err := b.r.Eval(s)
	if err != nil {
		return 0, err
	}
	switch b.op {
	case '+':
		return l + r, nil
	case '-':
		return l - r, nil
	case '*':
		return l * r, nil
	case '/':
		if r == 0 {
			return 0, ErrDiv
		}
		return l / r, nil
	case '^':
		return math.Pow(l, r), nil
	}
	panic("operator " + string(b.op))
}
func (b Bin) Refs(add func(Ref)) { b.l.Refs(add); b.r.Refs(add) }
func (r Range) each(f func(Ref)) {
	for c := r.from.col; c <= r.to.col; c++ {
		for row := r.from.row; row <= r.to.row; row++ {
			f(Ref{c, row})
		}
	}
}
func (r Range) Eval(*Sheet) (float64, error) { return 0, errors.New("a range is no value") }
func (r Range) Refs(add func(Ref))           { r.each(add) }

var functions = map[string]func(xs []float64) (float64, error){
	"SUM": func(xs []float64) (t float64, _ error) {
		for _, x := range xs {
			t += x
		}
		return
	},
	"AVG": func(xs []float64) (float64, error) {
		if len(xs) == 0 {
			return 0, ErrDiv
		}
		t := 0.0
		for _, x := range xs {
			t += x
		}
		return t / float64(len(xs)), nil
	},
	"MAX": func(xs []float64) (float64, error) { return slices.Max(xs), nil },
	"SQRT": func(xs []float64) (float64, error) {
		if xs[0] < 0 {
			return 0, fmt.Errorf("square root of %g", xs[0])
		}
		return math.Sqrt(xs[0]), nil
	},
}

func (c Call) Eval(s *Sheet) (float64, error) {
	var xs []float64
	var first error
	for _, a := range c.args {
		take := func(e Expr) {
			v, err := e.Eval(s)
			if err != nil && first == nil {
				first = err
			}
			xs = append(xs, v)
		}
		if r, ok := a.(Range); ok {
			r.each(func(r Ref) {
				if _, ok := s.cells[r]; ok {
					take(r)
				}
			})
		} else {
			take(a)
		}
	}
	if first != nil {
		return 0, first
	}
	f, ok := functions[c.name]
	if !ok {
		return 0, fmt.Errorf("unknown function %s", c.name)
	}
	return f(xs)
}
func (c Call) Refs(add func(Ref)) {
	for _, a := range c.args {
		a.Refs(add)
	}
}

var ErrDiv = errors.New("#DIV/0")
var ErrCycle = errors.New("#CYCLE")

type RefError struct {
	at  Ref
	err error
}

func (e *RefError) Error() string { return fmt.Sprintf("%v: %v", e.at, e.err) }
func (e *RefError) Unwrap() error { return e.err }

type Cell struct {
	text string
	expr Expr
	val  float64
	err  error
}
type Sheet struct {
	cells map[Ref]*Cell
	evals int
}

func (s *Sheet) Set(at, text string) {
	r, _ := parseRef(at)
	c := &Cell{text: text}
	if rest, ok := strings.CutPrefix(text, "="); ok {
		p := &parser{s: rest}
		c.expr, c.err = p.parse()
	} else if v, err := strconv.ParseFloat(text, 64); err == nil {
		c.expr = Num(v)
	}
	s.cells[r] = c
	s.recalc()
}

func parseRef(s string) (r Ref, ok bool) {
	if len(s) < 2 || s[0] < 'A' || s[0] > 'Z' {
		return
	}
	n, err := strconv.Atoi(s[1:])
	return Ref{s[0], n}, err == nil
}

type parser struct {
	s   string
	pos int
}

func (p *parser) parse() (e Expr, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, err = nil, fmt.Errorf("#SYNTAX %v", r)
		}
	}()
	e = p.expr(0)
	if p.pos < len(p.s) {
		panic(fmt.Sprintf("at %q", p.s[p.pos:]))
	}
	return e, nil
}

func (p *parser) expr(min int) Expr {
	l := p.unary()
	for p.pos < len(p.s) {
		op := p.s[p.pos]
		prec := strings.IndexByte("+-*/^", op)/2 + 1
		if strings.IndexByte("+-*/^", op) < 0 || prec <= min {
			break
		}
		p.pos++
		r := p.expr(prec)
		l = Bin{op, l, r}
	}
	return l
}

func (p *parser) unary() Expr {
	if p.pos >= len(p.s) {
		panic("unexpected end")
	}
	switch c := p.s[p.pos]; {
	case c == '-':
		p.pos++
		return Neg{p.unary()}
	case c == '(':
		p.pos++
		e := p.expr(0)
		p.need(')')
		return e
	}
	start := p.pos
	for p.pos < len(p.s) && (unicode.IsLetter(rune(p.s[p.pos])) || unicode.IsDigit(rune(p.s[p.pos])) || p.s[p.pos] == '.') {
		p.pos++
	}
	word := p.s[start:p.pos]
	if v, err := strconv.ParseFloat(word, 64); err == nil {
		return Num(v)
	}
	if p.pos < len(p.s) && p.s[p.pos] == '(' {
		c := Call{name: word}
		for p.s[p.pos] != ')' {
			p.pos++
			c.args = append(c.args, p.expr(0))
			if p.pos >= len(p.s) || p.s[p.pos] != ',' && p.s[p.pos] != ')' {
				panic("missing )")
			}
		}
		p.pos++
		return c
	}
	r, ok := parseRef(word)
	if !ok {
		panic(fmt.Sprintf("word %q", word))
	}
	if p.pos < len(p.s) && p.s[p.pos] == ':' {
		p.pos++
		if to, ok := p.unary().(Ref); ok {
			return Range{r, to}
		}
		panic("range")
	}
	return r
}

func (p *parser) need(c byte) {
	if p.pos >= len(p.s) || p.s[p.pos] != c {
		panic("missing " + string(c))
	}
	p.pos++
}

func (s *Sheet) recalc() {
	const (
		unseen = iota
		active
		done
	)
	state := map[Ref]int{}
	var visit func(Ref) bool
	visit = func(r Ref) (cycle bool) {
		c, ok := s.cells[r]
		if !ok || c.expr == nil || state[r] == done {
			return false
		}
		if state[r] == active {
			return true
		}
		state[r] = active
		c.err = nil
		c.expr.Refs(func(d Ref) {
			if visit(d) {
				cycle = true
			}
		})
		if cycle {
			c.err = ErrCycle
		} else {
			s.evals++
			c.val, c.err = c.expr.Eval(s)
		}
		state[r] = done
		return cycle
	}
	for r := range s.cells {
		visit(r)
	}
}

func (s *Sheet) Print() {
	w := tabwriter.NewWriter(os.Stdout, 6, 0, 1, ' ', tabwriter.AlignRight|tabwriter.Debug)
	for row := 1; row <= 3; row++ {
		for col := byte('A'); col <= 'D'; col++ {
			c, ok := s.cells[Ref{col, row}]
			switch {
			case !ok:
				fmt.Fprint(w, "\t")
			case c.err != nil:
				fmt.Fprintf(w, "%v\t", c.err)
			case c.expr == nil:
				fmt.Fprintf(w, "%s\t", c.text)
			default:
				fmt.Fprintf(w, "%.6g\t", c.val)
			}
		}
		fmt.Fprintln(w)
	}
	w.Flush()
}

func main() {
	s := &Sheet{cells: map[Ref]*Cell{}}
	for _, kv := range [][2]string{{"A1", "10"}, {"A2", "=A1*2+1"}, {"A3", "=SUM(A1:A2)"}, {"B1", "=AVG(A1:A3,4)"}, {"B2", "=-(A1-A2)^2/4"}, {"B3", "text"}, {"C1", "=A1/C3"}, {"C2", "=C1+1"}, {"D1", "=SQRT(0-4)"}, {"D2", "=2+*3"}, {"D3", "=MAX(A1:B2)"}} {
		s.Set(kv[0], kv[1])
	}
	s.Print()
	s.Set("A1", "1")
	s.Set("C3", "4")
	s.Print()
	fmt.Println(errors.Is(s.cells[Ref{'D', 1}].err, ErrDiv), s.cells[Ref{'C', 2}].val)
	s.Set("A1", "=A3")
	fmt.Println(s.cells[Ref{'A', 1}].err != nil)
	s.Set("A1", "3")
	s.Set("C3", "0")
	var re *RefError
	err := s.cells[Ref{'C', 2}].err
	fmt.Println(err, errors.As(err, &re), errors.Is(err, ErrDiv))
	s.Set("D2", "=FOO(1)")
	s.Print()
}
