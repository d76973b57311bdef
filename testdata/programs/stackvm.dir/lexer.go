package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

type Kind int

const (
	EOF Kind = iota
	Num
	Str
	Ident
	Keyword
	Punct
)

type Token struct {
	Kind
	Text string
	Val  float64
	Line int
}

func (t Token) String() string {
	if t.Kind == EOF {
		return "end"
	}
	return strconv.Quote(t.Text)
}

type PosError struct {
	Line int
	Err  error
}

func (e *PosError) Error() string { return e.Err.Error() }
func (e *PosError) Unwrap() error { return e.Err }

var keywords = map[string]bool{"let": true, "while": true, "print": true, "if": true, "else": true, "fn": true, "return": true, "and": true, "or": true, "not": true}

type lexer struct {
	src  []rune
	pos  int
	line int
	toks []Token
}

// stateFn is a state of the lexer; nil ends it.
type stateFn func(*lexer) stateFn

func Lex(src string) (toks []Token, err error) {
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(*PosError)
			if !ok {
				panic(r)
			}
			toks, err = nil, e
		}
	}()
	l := &lexer{src: []rune(src), line: 1}
	for state := stateFn(lexAny); state != nil; {
		state = state(l)
	}
	return l.toks, nil
}

func (l *lexer) peek() rune {
	if l.pos < len(l.src) {
		return l.src[l.pos]
	}
	return -1
}

func (l *lexer) take(ok func(rune) bool) string {
	start := l.pos
	for l.pos < len(l.src) && ok(l.src[l.pos]) {
		l.pos++
	}
	return string(l.src[start:l.pos])
}

func (l *lexer) emit(k Kind, text string) {
	l.toks = append(l.toks, Token{Kind: k, Text: text, Line: l.line})
}

func lexAny(l *lexer) stateFn {
	switch c := l.peek(); {
	case c == -1:
		l.emit(EOF, "")
		return nil
	case c == '\n':
		l.line++
		fallthrough
	case c == ' ', c == '\t':
		l.pos++
		return lexAny
	case unicode.IsDigit(c):
		return lexNumber
	case unicode.IsLetter(c):
		return lexWord
	case c == '"':
		return lexString
	}
	for _, p := range []string{"==", "<=", ">=", "!="} {
		if strings.HasPrefix(string(l.src[l.pos:min(len(l.src), l.pos+2)]), p) {
			l.emit(Punct, p)
			l.pos += 2
			return lexAny
		}
	}
	if c := l.peek(); strings.ContainsRune("+-*/%(){}<>=,", c) {
		l.emit(Punct, string(c))
		l.pos++
		return lexAny
	}
	panic(&PosError{l.line, fmt.Errorf("unexpected character %q", l.peek())})
}

func lexNumber(l *lexer) stateFn {
	text := l.take(func(r rune) bool { return unicode.IsDigit(r) || r == '.' })
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		panic(&PosError{l.line, err})
	}
	l.emit(Num, text)
	l.toks[len(l.toks)-1].Val = v
	return lexAny
}

func lexWord(l *lexer) stateFn {
	text := l.take(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
	k := Ident
	if keywords[text] {
		k = Keyword
	}
	l.emit(k, text)
	return lexAny
}

func lexString(l *lexer) stateFn {
	l.pos++
	text := l.take(func(r rune) bool { return r != '"' && r != '\n' })
	if l.peek() != '"' {
		panic(&PosError{l.line, fmt.Errorf("string is not closed")})
	}
	l.pos++
	l.emit(Str, text)
	return lexAny
}
