// iter.Pull: interleaving, early stop, use after the end, panics of the sequence, state of several at once.
package main

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

func letters(s string) iter.Seq[rune] {
	return func(yield func(rune) bool) {
		defer fmt.Println("  end of", s)
		for _, r := range s {
			if !yield(r) {
				return
			}
		}
	}
}

func interleave[T any](seqs ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		type puller struct {
			next func() (T, bool)
			stop func()
		}
		var ps []puller
		for _, s := range seqs {
			n, st := iter.Pull(s)
			defer st()
			ps = append(ps, puller{n, st})
		}
		for len(ps) > 0 {
			for i := 0; i < len(ps); {
				v, ok := ps[i].next()
				if !ok {
					ps = slices.Delete(ps, i, i+1)
					continue
				}
				if !yield(v) {
					return
				}
				i++
			}
		}
	}
}

func lexer(src string) iter.Seq2[string, string] {
	return func(yield func(kind, text string) bool) {
		for _, f := range strings.Fields(src) {
			kind := "word"
			if strings.ContainsAny(f, "+-*()") {
				kind = "op"
			} else if f[0] >= '0' && f[0] <= '9' {
				kind = "num"
			}
			if !yield(kind, f) {
				return
			}
		}
	}
}

type parser struct {
	next func() (string, string, bool)
	k, t string
}

func (p *parser) advance() {
	var ok bool
	if p.k, p.t, ok = p.next(); !ok {
		p.k = "eof"
	}
}
func (p *parser) sum() string {
	s := p.atom()
	for p.t == "+" {
		p.advance()
		s = "(" + s + "+" + p.atom() + ")"
	}
	return s
}
func (p *parser) atom() string {
	if p.t == "(" {
		p.advance()
		s := p.sum()
		p.advance()
		return s
	}
	t := p.t
	p.advance()
	return t
}

func main() {
	var b strings.Builder
	for r := range interleave(letters("abc"), letters("12"), letters("")) {
		b.WriteRune(r)
	}
	fmt.Println(b.String())
	for r := range interleave(letters("xyz"), letters("uvw")) {
		if r == 'v' {
			break
		}
		fmt.Print(string(r), " ")
	}
	next, stop := iter.Pull(letters("q"))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	stop()
	n2, s2 := iter.Pull2(lexer("a + ( 1 + b ) + c"))
	defer s2()
	p := &parser{next: n2}
	p.advance()
	fmt.Println(p.sum(), p.k)
	bad, stopBad := iter.Pull(func(yield func(int) bool) { yield(1); panic("bad seq") })
	fmt.Println(bad())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		bad()
	}()
	fmt.Println(bad())
	stopBad()
}
