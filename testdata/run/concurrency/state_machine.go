package main

import "fmt"

type stateFn func(*lexer) stateFn

type lexer struct {
	in  string
	pos int
	out chan string
}

func start(l *lexer) stateFn {
	if l.pos >= len(l.in) {
		close(l.out)
		return nil
	}
	switch c := l.in[l.pos]; {
	case c == ' ':
		l.pos++
		return start
	case c >= '0' && c <= '9':
		return number
	}
	return word
}

func (l *lexer) run(kind string, ok func(byte) bool) stateFn {
	from := l.pos
	for l.pos < len(l.in) && ok(l.in[l.pos]) {
		l.pos++
	}
	l.out <- kind + ":" + l.in[from:l.pos]
	return start
}

func number(l *lexer) stateFn { return l.run("number", func(c byte) bool { return c >= '0' && c <= '9' }) }
func word(l *lexer) stateFn   { return l.run("word", func(c byte) bool { return c != ' ' && (c < '0' || c > '9') }) }

func main() {
	l := &lexer{in: "abc 12 d3 45x", out: make(chan string, 2)}
	go func() {
		for s := stateFn(start); s != nil; {
			s = s(l)
		}
	}()
	for tok := range l.out {
		fmt.Println(tok)
	}
}
