package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
)

// ---- tiny language compiled to a stack VM ----
type TokenKind uint8

const (
	EOF TokenKind = iota
	NUM
	IDENT
	STR
	OP
	KW
)

//go:generate stringer -type=TokenKind
var kindNames = [...]string{EOF: "EOF", NUM: "NUM", IDENT: "IDENT", STR: "STR", OP: "OP", KW: "KW"}

func (k TokenKind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "TokenKind(" + strconv.Itoa(int(k)) + ")"
}

type Token struct {
	Kind TokenKind
	Text string
	Line int
}

type stateFn func(*Lexer) stateFn
type Lexer struct {
	in          []rune
	start, pos  int
	line        int
	out         []Token
	errs        []error
	parenDepth  int
}

var keywords = map[string]bool{"let": true, "while": true, "if": true, "else": true, "print": true, "fn": true, "return": true}

func (l *Lexer) peek() rune {
	if l.pos >= len(l.in) {
		return -1
	}
	return l.in[l.pos]
}
func (l *Lexer) emit(k TokenKind) {
	l.out = append(l.out, Token{k, string(l.in[l.start:l.pos]), l.line})
	l.start = l.pos
}
func lexAny(l *Lexer) stateFn {
	switch r := l.peek(); {
	case r == -1:
		l.emit(EOF)
		return nil
	case r == '\n':
		l.line++
		fallthrough
	case unicode.IsSpace(r):
		l.pos++
		l.start = l.pos
		return lexAny
	case unicode.IsDigit(r):
		return lexNum
	case unicode.IsLetter(r) || r == '_':
		return lexIdent
	case r == '"':
		l.pos++
		return lexStr
	case r == '#':
		for l.peek() != '\n' && l.peek() != -1 {
			l.pos++
		}
		l.start = l.pos
		return lexAny
	default:
		return lexOp
	}
}
func lexNum(l *Lexer) stateFn {
	for unicode.IsDigit(l.peek()) || l.peek() == '.' {
		l.pos++
	}
	l.emit(NUM)
	return lexAny
}
func lexIdent(l *Lexer) stateFn {
	for r := l.peek(); unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_'; r = l.peek() {
		l.pos++
	}
	if keywords[string(l.in[l.start:l.pos])] {
		l.emit(KW)
	} else {
		l.emit(IDENT)
	}
	return lexAny
}
func lexStr(l *Lexer) stateFn {
	for l.peek() != '"' {
		if l.peek() == -1 {
			l.errs = append(l.errs, fmt.Errorf("line %d: unterminated string", l.line))
			return nil
		}
		l.pos++
	}
	l.pos++
	l.emit(STR)
	return lexAny
}
func lexOp(l *Lexer) stateFn {
	two := ""
	if l.pos+1 < len(l.in) {
		two = string(l.in[l.pos : l.pos+2])
	}
	switch two {
	case "==", "!=", "<=", ">=", "&&", "||":
		l.pos += 2
	default:
		l.pos++
	}
	l.emit(OP)
	return lexAny
}

type Opcode byte

const (
	PUSH Opcode = iota
	LOAD
	STORE
	ADD
	SUB
	MUL
	DIV
	LT
	EQ
	NOT
	JMP
	JZ
	PRINT
	CALL
	RET
	POP
	HALT
)

type Instr struct {
	Op  Opcode
	Arg int
}
type Func struct {
	name   string
	params []string
	addr   int
}
type Compiler struct {
	toks   []Token
	p      int
	code   []Instr
	consts []any
	funcs  map[string]*Func
	locals []string
}
type SyntaxError struct {
	Line int
	Msg  string
}

func (e SyntaxError) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Msg) }

func (c *Compiler) fail(f string, a ...any) { panic(SyntaxError{c.toks[c.p].Line, fmt.Sprintf(f, a...)}) }
func (c *Compiler) tok() Token             { return c.toks[c.p] }
func (c *Compiler) accept(s string) bool {
	if c.tok().Text == s && c.tok().Kind != STR {
		c.p++
		return true
	}
	return false
}
func (c *Compiler) expect(s string) {
	if !c.accept(s) {
		c.fail("expected %q, got %v %q", s, c.tok().Kind, c.tok().Text)
	}
}
func (c *Compiler) emit(op Opcode, arg int) int {
	c.code = append(c.code, Instr{op, arg})
	return len(c.code) - 1
}
func (c *Compiler) konst(v any) int {
	for i, k := range c.consts {
		if k == v {
			return i
		}
	}
	c.consts = append(c.consts, v)
	return len(c.consts) - 1
}
func (c *Compiler) local(n string, create bool) int {
	for i, l := range c.locals {
		if l == n {
			return i
		}
	}
	if !create {
		c.fail("undefined %s", n)
	}
	c.locals = append(c.locals, n)
	return len(c.locals) - 1
}
func (c *Compiler) block() {
	c.expect("{")
	for !c.accept("}") {
		c.stmt()
	}
}
func (c *Compiler) stmt() {
	switch t := c.tok(); {
	case c.accept("let"):
		n := c.tok().Text
		c.p++
		c.expect("=")
		c.expr(0)
		c.emit(STORE, c.local(n, true))
	case c.accept("print"):
		c.expr(0)
		c.emit(PRINT, 0)
	case c.accept("return"):
		c.expr(0)
		c.emit(RET, 0)
	case c.accept("while"):
		top := len(c.code)
		c.expr(0)
		j := c.emit(JZ, -1)
		c.block()
		c.emit(JMP, top)
		c.code[j].Arg = len(c.code)
	case c.accept("if"):
		c.expr(0)
		j := c.emit(JZ, -1)
		c.block()
		if c.accept("else") {
			e := c.emit(JMP, -1)
			c.code[j].Arg = len(c.code)
			c.block()
			c.code[e].Arg = len(c.code)
		} else {
			c.code[j].Arg = len(c.code)
		}
	case c.accept("fn"):
		f := &Func{name: c.tok().Text}
		c.p++
		c.expect("(")
		for !c.accept(")") {
			f.params = append(f.params, c.tok().Text)
			c.p++
			c.accept(",")
		}
		c.funcs[f.name] = f
		skip := c.emit(JMP, -1)
		f.addr = len(c.code)
		saved := c.locals
		c.locals = append([]string(nil), f.params...)
		c.block()
		c.emit(PUSH, c.konst(0.0))
		c.emit(RET, 0)
		c.locals = saved
		c.code[skip].Arg = len(c.code)
	case t.Kind == IDENT && c.toks[c.p+1].Text == "=":
		c.p += 2
		c.expr(0)
		c.emit(STORE, c.local(t.Text, false))
	default:
		c.expr(0)
		c.emit(POP, 0)
	}
}

var prec = map[string]int{"==": 1, "<": 2, "+": 3, "-": 3, "*": 4, "/": 4}
var ops = map[string]Opcode{"==": EQ, "<": LT, "+": ADD, "-": SUB, "*": MUL, "/": DIV}

func (c *Compiler) expr(min int) {
	c.primary()
	for {
		t := c.tok()
		p, ok := prec[t.Text]
		if !ok || p <= min || t.Kind != OP {
			return
		}
		c.p++
		c.expr(p)
		c.emit(ops[t.Text], 0)
	}
}
func (c *Compiler) primary() {
	t := c.tok()
	c.p++
	switch t.Kind {
	case NUM:
		f, err := strconv.ParseFloat(t.Text, 64)
		if err != nil {
			c.p--
			c.fail("bad number: %v", err)
		}
		c.emit(PUSH, c.konst(f))
	case STR:
		c.emit(PUSH, c.konst(strings.Trim(t.Text, `"`)))
	case IDENT:
		if c.accept("(") {
			n := 0
			for !c.accept(")") {
				c.expr(0)
				n++
				c.accept(",")
			}
			f, ok := c.funcs[t.Text]
			if !ok {
				c.fail("no function %s", t.Text)
			}
			if n != len(f.params) {
				c.fail("%s wants %d arguments, got %d", f.name, len(f.params), n)
			}
			c.emit(CALL, f.addr<<8|n)
			return
		}
		c.emit(LOAD, c.local(t.Text, false))
	case OP:
		switch t.Text {
		case "(":
			c.expr(0)
			c.expect(")")
			return
		case "-":
			c.emit(PUSH, c.konst(0.0))
			c.primary()
			c.emit(SUB, 0)
			return
		case "!":
			c.primary()
			c.emit(NOT, 0)
			return
		}
		fallthrough
	default:
		c.p--
		c.fail("unexpected %v %q", t.Kind, t.Text)
	}
}

type frame struct {
	ret    int
	locals [16]any
}

func run(c *Compiler, w *bufio.Writer) (steps int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("vm: %v (after %d steps)", r, steps)
		}
	}()
	stack := make([]any, 0, 64)
	frames := []frame{{ret: -1}}
	pop := func() any {
		v := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		return v
	}
	num := func() float64 { return pop().(float64) }
	b2f := map[bool]float64{true: 1}
	for pc := 0; pc < len(c.code); {
		in := c.code[pc]
		pc++
		steps++
		fr := &frames[len(frames)-1]
		switch in.Op {
		case PUSH:
			stack = append(stack, c.consts[in.Arg])
		case LOAD:
			stack = append(stack, fr.locals[in.Arg])
		case STORE:
			fr.locals[in.Arg] = pop()
		case ADD:
			b, a := pop(), pop()
			if s, ok := a.(string); ok {
				stack = append(stack, s+fmt.Sprint(b))
				break
			}
			stack = append(stack, a.(float64)+b.(float64))
		case SUB, MUL, DIV:
			b, a := num(), num()
			stack = append(stack, map[Opcode]func() float64{SUB: func() float64 { return a - b }, MUL: func() float64 { return a * b }, DIV: func() float64 { return a / b }}[in.Op]())
		case LT:
			b, a := num(), num()
			stack = append(stack, b2f[a < b])
		case EQ:
			b, a := pop(), pop()
			stack = append(stack, b2f[a == b])
		case NOT:
			stack = append(stack, b2f[num() == 0])
		case JMP:
			pc = in.Arg
		case JZ:
			if num() == 0 {
				pc = in.Arg
			}
		case PRINT:
			fmt.Fprintln(w, pop())
		case CALL:
			n := in.Arg & 255
			nf := frame{ret: pc}
			copy(nf.locals[:], stack[len(stack)-n:])
			stack = stack[:len(stack)-n]
			frames = append(frames, nf)
			pc = in.Arg >> 8
		case RET:
			pc = fr.ret
			frames = frames[:len(frames)-1]
		case POP:
			pop()
		}
	}
	return steps, nil
}

func compile(src string) (c *Compiler, err error) {
	l := &Lexer{in: []rune(src), line: 1}
	for st := stateFn(lexAny); st != nil; {
		st = st(l)
	}
	if len(l.errs) > 0 {
		return nil, l.errs[0]
	}
	c = &Compiler{toks: l.out, funcs: make(map[string]*Func)}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case SyntaxError:
			c, err = nil, r
		default:
			panic(r)
		}
	}()
	for c.tok().Kind != EOF {
		c.stmt()
	}
	c.emit(HALT, 0)
	return c, nil
}

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for i, src := range []string{`
fn fib(n) { if n < 2 { return n } return fib(n-1) + fib(n-2) }
let i = 0
while i < 15 { print "fib " + i + " = " + fib(i)  i = i + 1 } # loop`,
		`let größe = 3.5 print größe * -2 print !0 print (1+2)*3 == 9 print 1/0 print "a" == "a"`,
		`print 1 +`, `print x`, "let a = \"unterminated", `fn f(a,b) { return a } print f(1)`, `print 1.2.3`, `print "a" - 1`, `print -"a"`, "let a = 1\n\nlet = 3", `fn r(n) { return r(n+1) } print 1 == 2`,
	} {
		c, err := compile(src)
		if err != nil {
			fmt.Fprintf(w, "%d: %v (%T)\n", i, err, err)
			continue
		}
		steps, err := run(c, w)
		fmt.Fprintln(w, i, "steps", steps, "code", len(c.code), "err", err)
	}
	fmt.Fprintln(w, TokenKind(3), TokenKind(77))
	fmt.Fprintf(w, "%v %d %s %+v %#v\n", Token{OP, "+", 1}, Token{OP, "+", 1}, KW, Token{NUM, "1", 2}, Token{NUM, "1", 2})
}
