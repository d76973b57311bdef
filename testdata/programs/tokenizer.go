// A tokenizer as a state machine of func values.
package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

type Kind uint8

const (
	EOF Kind = iota
	Error
	Ident
	Number
	String
	Op
	Comment
)

var kindNames = [...]string{EOF: "EOF", Error: "Error", Ident: "Ident", Number: "Number", String: "String", Op: "Op", Comment: "Comment"}

func (k Kind) String() string { return kindNames[k] }

type Token struct {
	Kind
	Text      string
	Line, Col int
}

type stateFn func(*lexer) stateFn

type lexer struct {
	input      string
	start, pos int
	line, bol  int
	tokens     []Token
}

const eof rune = -1

func (l *lexer) next() rune {
	if l.pos >= len(l.input) {
		return eof
	}
	r, n := utf8.DecodeRuneInString(l.input[l.pos:])
	l.pos += n
	if r == '\n' {
		l.line++
		l.bol = l.pos
	}
	return r
}

func (l *lexer) peek() rune {
	if l.pos >= len(l.input) {
		return eof
	}
	r, _ := utf8.DecodeRuneInString(l.input[l.pos:])
	return r
}

func (l *lexer) emit(k Kind) {
	l.tokens = append(l.tokens, Token{k, l.input[l.start:l.pos], l.line, l.start - l.bol + 1})
	l.start = l.pos
}

func (l *lexer) errorf(format string, args ...any) stateFn {
	l.tokens = append(l.tokens, Token{Error, fmt.Sprintf(format, args...), l.line, l.pos - l.bol})
	return nil
}

func (l *lexer) while(f func(rune) bool) {
	for r := l.peek(); r != eof && f(r); r = l.peek() {
		l.next()
	}
}

func lexStart(l *lexer) stateFn {
	l.while(unicode.IsSpace)
	l.start = l.pos
	switch r := l.peek(); {
	case r == eof:
		l.emit(EOF)
		return nil
	case unicode.IsLetter(r), r == '_':
		return lexIdent
	case unicode.IsDigit(r):
		return lexNumber
	case r == '"':
		return lexString
	case r == '/' && strings.HasPrefix(l.input[l.pos:], "//"):
		return lexComment
	case strings.ContainsRune("+-*/=<>!(){}[],;.", r):
		return lexOp
	default:
		l.next()
		return l.errorf("unexpected %q (%U)", r, r)
	}
}

func lexIdent(l *lexer) stateFn {
	l.while(func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' })
	l.emit(Ident)
	return lexStart
}

func lexNumber(l *lexer) stateFn {
	seenDot := false
	l.while(func(r rune) bool {
		if r == '.' && !seenDot {
			seenDot = true
			return true
		}
		return unicode.IsDigit(r)
	})
	if unicode.IsLetter(l.peek()) {
		l.next()
		return l.errorf("bad number %q", l.input[l.start:l.pos])
	}
	l.emit(Number)
	return lexStart
}

func lexString(l *lexer) stateFn {
	l.next()
	for {
		switch l.next() {
		case '\\':
			l.next()
		case '"':
			l.emit(String)
			return lexStart
		case '\n', eof:
			return l.errorf("unterminated string")
		}
	}
}

func lexComment(l *lexer) stateFn {
	l.while(func(r rune) bool { return r != '\n' })
	l.emit(Comment)
	return lexStart
}

func lexOp(l *lexer) stateFn {
	first := l.next()
	switch two := string(first) + string(l.peek()); two {
	case "==", "!=", "<=", ">=", "++", "--":
		l.next()
	}
	l.emit(Op)
	return lexStart
}

func Lex(input string) []Token {
	l := &lexer{input: input, line: 1}
	for state := stateFn(lexStart); state != nil; {
		state = state(l)
	}
	return l.tokens
}

func main() {
	sources := []string{
		"x := 3.14 * größe // a comment\nif x >= 10 { print(\"big \\\"x\\\"\") }",
		"a++ == b--; c[1].d",
		"12ab",
		"s = \"open\nnext",
		"日本 = 語 # no",
		"",
	}
	counts := make(map[Kind]int)
	for i, src := range sources {
		fmt.Printf("--- %d\n", i)
		for _, t := range Lex(src) {
			counts[t.Kind]++
			fmt.Printf("%d:%-3d %-8v %q\n", t.Line, t.Col, t.Kind, t.Text)
		}
	}
	fmt.Println(counts)
	fmt.Printf("%v %d %+v\n", Token{Op, "+", 1, 2}, Number, Token{Ident, "x", 3, 4})
}
