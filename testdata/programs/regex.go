// A small regular-expression engine: parser, NFA by Thompson, matcher, capture-free replace; glob and wildcard beside it.
package main

import (
	"errors"
	"fmt"
	"strings"
)

type kind int

const (
	char kind = iota
	any_
	class
	split
	match
	begin
	end
)

type state struct {
	kind     kind
	r        rune
	set      []rng
	neg      bool
	out, alt *state
	id       int
}
type rng struct{ lo, hi rune }

type frag struct {
	start *state
	outs  []**state
}

type Regex struct {
	start *state
	n     int
	src   string
}

var ErrSyntax = errors.New("bad pattern")

type parser struct {
	src []rune
	pos int
	n   int
}

func Compile(src string) (re *Regex, err error) {
	p := &parser{src: []rune(src)}
	defer func() {
		if r := recover(); r != nil {
			msg, ok := r.(string)
			if !ok {
				panic(r)
			}
			err = fmt.Errorf("%w: %s at %d in %q", ErrSyntax, msg, p.pos, src)
		}
	}()
	f := p.alternation()
	if p.pos < len(p.src) {
		panic("unexpected " + string(p.src[p.pos]))
	}
	m := p.state(state{kind: match})
	f.patch(m)
	return &Regex{f.start, p.n, src}, nil
}

func (p *parser) state(s state) *state { s.id = p.n; p.n++; return &s }
func (f frag) patch(s *state) {
	for _, o := range f.outs {
		*o = s
	}
}
func (p *parser) more() bool { return p.pos < len(p.src) }
func (p *parser) eat(r rune) bool {
	if p.more() && p.src[p.pos] == r {
		p.pos++
		return true
	}
	return false
}

func (p *parser) alternation() frag {
	f := p.sequence()
	for p.eat('|') {
		g := p.sequence()
		s := p.state(state{kind: split, out: f.start, alt: g.start})
		f = frag{s, append(f.outs, g.outs...)}
	}
	return f
}

func (p *parser) sequence() frag {
	var f frag
	for p.more() && p.src[p.pos] != '|' && p.src[p.pos] != ')' {
		g := p.repeat()
		if f.start == nil {
			f = g
		} else {
			f.patch(g.start)
			f.outs = g.outs
		}
	}
	if f.start == nil {
		s := p.state(state{kind: split})
		return frag{s, []**state{&s.out}}
	}
	return f
}

func (p *parser) repeat() frag {
	f := p.atom()
	for p.more() {
		switch p.src[p.pos] {
		case '*':
			s := p.state(state{kind: split, out: f.start})
			f.patch(s)
			f = frag{s, []**state{&s.alt}}
		case '+':
			s := p.state(state{kind: split, out: f.start})
			f.patch(s)
			f = frag{f.start, []**state{&s.alt}}
		case '?':
			s := p.state(state{kind: split, out: f.start})
			f = frag{s, append(f.outs, &s.alt)}
		default:
			return f
		}
		p.pos++
	}
	return f
}

func (p *parser) atom() frag {
	c := p.src[p.pos]
	p.pos++
	var s *state
	switch c {
	case '(':
		f := p.alternation()
		if !p.eat(')') {
			panic("missing )")
		}
		return f
	case '*', '+', '?':
		panic("nothing to repeat")
	case '.':
		s = p.state(state{kind: any_})
	case '^':
		s = p.state(state{kind: begin})
	case '$':
		s = p.state(state{kind: end})
	case '[':
		s = p.class()
	case '\\':
		if !p.more() {
			panic("trailing \\")
		}
		c = p.src[p.pos]
		p.pos++
		switch c {
		case 'd':
			s = p.state(state{kind: class, set: []rng{{'0', '9'}}})
		case 'w':
			s = p.state(state{kind: class, set: []rng{{'a', 'z'}, {'A', 'Z'}, {'0', '9'}, {'_', '_'}}})
		case 's':
			s = p.state(state{kind: class, set: []rng{{' ', ' '}, {'\t', '\n'}}})
		default:
			s = p.state(state{r: c})
		}
	default:
		s = p.state(state{r: c})
	}
	return frag{s, []**state{&s.out}}
}

func (p *parser) class() *state {
	s := p.state(state{kind: class})
	s.neg = p.eat('^')
	for first := true; ; first = false {
		if !p.more() {
			panic("missing ]")
		}
		c := p.src[p.pos]
		p.pos++
		if c == ']' && !first {
			return s
		}
		r := rng{c, c}
		if p.pos+1 < len(p.src) && p.src[p.pos] == '-' && p.src[p.pos+1] != ']' {
			r.hi = p.src[p.pos+1]
			p.pos += 2
		}
		s.set = append(s.set, r)
	}
}

func (s *state) accepts(r rune) bool {
	switch s.kind {
	case char:
		return s.r == r
	case any_:
		return r != '\n'
	case class:
		for _, g := range s.set {
			if g.lo <= r && r <= g.hi {
				return !s.neg
			}
		}
		return s.neg
	}
	return false
}

type set struct {
	list []*state
	mark []int
	gen  int
}

func (l *set) add(s *state, atStart, atEnd bool) (matched bool) {
	if s == nil || l.mark[s.id] == l.gen {
		return false
	}
	l.mark[s.id] = l.gen
	switch s.kind {
	case split:
		a := l.add(s.out, atStart, atEnd)
		return l.add(s.alt, atStart, atEnd) || a
	case begin:
		return atStart && l.add(s.out, atStart, atEnd)
	case end:
		return atEnd && l.add(s.out, atStart, atEnd)
	case match:
		return true
	}
	l.list = append(l.list, s)
	return false
}

// Find gives the leftmost longest match.
func (re *Regex) Find(text string) (lo, hi int, ok bool) {
	rs := []rune(text)
	for lo := 0; lo <= len(rs); lo++ {
		hi := -1
		cur := &set{mark: make([]int, re.n), gen: 1}
		if cur.add(re.start, lo == 0, lo == len(rs)) {
			hi = lo
		}
		for i := lo; i < len(rs) && len(cur.list) > 0; i++ {
			next := &set{mark: make([]int, re.n), gen: 1}
			for _, s := range cur.list {
				if s.accepts(rs[i]) && next.add(s.out, false, i+1 == len(rs)) {
					hi = i + 1
				}
			}
			cur = next
		}
		if hi >= 0 {
			return lo, hi, true
		}
	}
	return 0, 0, false
}

func (re *Regex) Replace(text string, f func(string) string) string {
	var b strings.Builder
	rs := []rune(text)
	for len(rs) > 0 {
		lo, hi, ok := re.Find(string(rs))
		if !ok {
			break
		}
		b.WriteString(string(rs[:lo]))
		b.WriteString(f(string(rs[lo:hi])))
		if hi == lo {
			if lo == len(rs) {
				rs = nil
				break
			}
			b.WriteRune(rs[lo])
			hi++
		}
		rs = rs[hi:]
	}
	return b.String() + string(rs)
}

func glob(pattern, name string) bool {
	for pattern != "" {
		switch pattern[0] {
		case '*':
			for i := 0; i <= len(name); i++ {
				if glob(pattern[1:], name[i:]) {
					return true
				}
			}
			return false
		case '?':
			if name == "" {
				return false
			}
		default:
			if name == "" || name[0] != pattern[0] {
				return false
			}
		}
		pattern, name = pattern[1:], name[1:]
	}
	return name == ""
}

func main() {
	for _, t := range []struct{ re, text string }{
		{"a+b", "xaaabz"}, {"^(ab|cd)*$", "abcdab"}, {"^(ab|cd)*$", "abc"}, {"[a-c]+[^a-c]", "zzabcx"}, {"\\d+(\\.\\d+)?", "pi is 3.14159"},
		{"colou?r", "the color"}, {"x*", "aaa"}, {"(a?)(a?)(a?)aaa", "aaa"}, {"wör.d", "hello wörld"}, {"$", "abc"}, {"[]x-]+", "a-]x"}, {"a|b|", "c"},
		{"(", ""}, {"a)", ""}, {"*a", ""}, {"[a", ""}, {"a\\", ""},
	} {
		re, err := Compile(t.re)
		if err != nil {
			fmt.Println(err, errors.Is(err, ErrSyntax))
			continue
		}
		lo, hi, ok := re.Find(t.text)
		fmt.Printf("%-20s %-16q %v %q states=%d\n", re.src, t.text, ok, string([]rune(t.text)[lo:hi]), re.n)
	}
	re, _ := Compile("[a-z]+")
	fmt.Println(re.Replace("one 2 three-4", strings.ToUpper))
	num, _ := Compile("\\d+")
	fmt.Println(num.Replace("a1b22c333", func(s string) string { return fmt.Sprint("<", len(s), ">") }))
	for _, g := range [][2]string{{"*.go", "main.go"}, {"*.go", "main.c"}, {"a?c*", "abcdef"}, {"", ""}, {"*", ""}, {"**a", "bba"}, {"?", ""}} {
		fmt.Print(glob(g[0], g[1]), " ")
	}
	fmt.Println()
}
