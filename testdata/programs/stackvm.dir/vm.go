package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type Op byte

const (
	PUSH Op = iota
	LOAD
	STORE
	ADD
	SUB
	MUL
	DIV
	MOD
	NEG
	NOT
	LT
	GT
	EQ
	JMP
	JZ
	CALL
	RET
	PRINT
	HALT
)

var opNames = strings.Fields("PUSH LOAD STORE ADD SUB MUL DIV MOD NEG NOT LT GT EQ JMP JZ CALL RET PRINT HALT")

func (o Op) String() string { return opNames[o] }

type Instr struct {
	Op
	Arg  int
	Line int
}

type Func struct {
	entry, params int
}

type Program struct {
	Code   []Instr
	Consts []any
	Names  []string
	Funcs  map[string]*Func
	calls  []string
}

func (p *Program) Dump(w io.Writer) {
	for i, in := range p.Code {
		fmt.Fprintf(w, "%03d %-5v %d\n", i, in.Op, in.Arg)
	}
}

type compiler struct {
	toks  []Token
	pos   int
	prog  *Program
	scope map[string]int
}

type binary struct {
	prec int
	op   Op
	neg  bool
}

var binaries = map[string]binary{"and": {1, MUL, false}, "or": {1, ADD, false}, "==": {2, EQ, false}, "!=": {2, EQ, true}, "<": {3, LT, false}, ">": {3, GT, false}, "<=": {3, GT, true}, ">=": {3, LT, true}, "+": {4, ADD, false}, "-": {4, SUB, false}, "*": {5, MUL, false}, "/": {5, DIV, false}, "%": {5, MOD, false}}

func Compile(toks []Token) (prog *Program, err error) {
	c := &compiler{toks: toks, prog: &Program{Funcs: map[string]*Func{}}, scope: map[string]int{}}
	defer func() {
		if e, ok := recover().(*PosError); ok {
			prog, err = nil, e
		}
	}()
	for c.peek().Kind != EOF {
		c.statement()
	}
	c.emit(HALT, 0)
	return c.prog, nil
}

func (c *compiler) peek() Token { return c.toks[c.pos] }
func (c *compiler) next() Token { t := c.toks[c.pos]; c.pos++; return t }
func (c *compiler) fail(f string, a ...any) {
	panic(&PosError{c.peek().Line, fmt.Errorf(f, a...)})
}
func (c *compiler) accept(text string) bool {
	if t := c.peek(); (t.Kind == Punct || t.Kind == Keyword) && t.Text == text {
		c.pos++
		return true
	}
	return false
}
func (c *compiler) expect(text string) {
	if !c.accept(text) {
		c.fail("expected %q, found %v", text, c.peek())
	}
}
func (c *compiler) emit(op Op, arg int) int {
	c.prog.Code = append(c.prog.Code, Instr{op, arg, c.toks[max(0, c.pos-1)].Line})
	return len(c.prog.Code) - 1
}
func (c *compiler) patch(at int) { c.prog.Code[at].Arg = len(c.prog.Code) }

func (c *compiler) slot(name string, declare bool) int {
	if i, ok := c.scope[name]; ok {
		return i
	}
	if !declare {
		c.fail("undefined: %s", name)
	}
	c.scope[name] = len(c.scope)
	return c.scope[name]
}

func (c *compiler) block() {
	c.expect("{")
	for !c.accept("}") {
		c.statement()
	}
}

func (c *compiler) statement() {
	switch t := c.next(); {
	case t.Text == "let" && t.Kind == Keyword:
		name := c.next().Text
		c.expect("=")
		c.expr(0)
		c.emit(STORE, c.slot(name, true))
	case t.Text == "print" && t.Kind == Keyword:
		n := 0
		for ok := true; ok; ok = c.accept(",") {
			c.expr(0)
			n++
		}
		c.emit(PRINT, n)
	case t.Text == "while" && t.Kind == Keyword:
		top := len(c.prog.Code)
		c.expr(0)
		exit := c.emit(JZ, 0)
		c.block()
		c.emit(JMP, top)
		c.patch(exit)
	case t.Text == "if" && t.Kind == Keyword:
		c.expr(0)
		skip := c.emit(JZ, 0)
		c.block()
		if c.accept("else") {
			end := c.emit(JMP, 0)
			c.patch(skip)
			c.block()
			c.patch(end)
		} else {
			c.patch(skip)
		}
	case t.Text == "return" && t.Kind == Keyword:
		c.expr(0)
		c.emit(RET, 0)
	case t.Text == "fn" && t.Kind == Keyword:
		c.function()
	case t.Kind == Ident:
		c.expect("=")
		c.expr(0)
		c.emit(STORE, c.slot(t.Text, false))
	default:
		c.pos--
		c.fail("unexpected %v", t)
	}
}

func (c *compiler) function() {
	name := c.next().Text
	skip := c.emit(JMP, 0)
	outer := c.scope
	c.scope = map[string]int{}
	defer func() { c.scope = outer }()
	c.expect("(")
	f := &Func{entry: len(c.prog.Code)}
	c.prog.Funcs[name] = f
	for !c.accept(")") {
		c.slot(c.next().Text, true)
		f.params++
		c.accept(",")
	}
	c.block()
	c.constant(0.0)
	c.emit(RET, 0)
	c.patch(skip)
}

func (c *compiler) constant(v any) {
	c.prog.Consts = append(c.prog.Consts, v)
	c.emit(PUSH, len(c.prog.Consts)-1)
}

func (c *compiler) expr(min int) {
	c.unary()
	for {
		t := c.peek()
		b, ok := binaries[t.Text]
		if !ok || b.prec <= min || t.Kind == Str {
			return
		}
		c.pos++
		c.expr(b.prec)
		c.emit(b.op, 0)
		if b.neg {
			c.emit(NOT, 0)
		}
	}
}

func (c *compiler) unary() {
	switch t := c.next(); {
	case t.Kind == Num:
		c.constant(t.Val)
	case t.Kind == Str:
		c.constant(t.Text)
	case t.Text == "-":
		c.unary()
		c.emit(NEG, 0)
	case t.Text == "not":
		c.unary()
		c.emit(NOT, 0)
	case t.Text == "(":
		c.expr(0)
		c.expect(")")
	case t.Kind == Ident && c.accept("("):
		f, ok := c.prog.Funcs[t.Text]
		if !ok {
			c.fail("undefined function %s", t.Text)
		}
		n := 0
		for !c.accept(")") {
			c.expr(0)
			n++
			c.accept(",")
		}
		if n != f.params {
			c.fail("%s takes %d, given %d", t.Text, f.params, n)
		}
		c.prog.calls = append(c.prog.calls, t.Text)
		c.emit(CALL, len(c.prog.calls)-1)
	case t.Kind == Ident:
		c.emit(LOAD, c.slot(t.Text, false))
	default:
		c.pos--
		c.fail("expected an expression, found %v", t)
	}
}

var ErrSteps = errors.New("step limit")

type frame struct {
	ret  int
	vars [16]any
}

type VM struct {
	*Program
	out    io.Writer
	stack  []any
	frames []frame
}

func NewVM(p *Program, out io.Writer) *VM { return &VM{Program: p, out: out, frames: make([]frame, 1)} }

func (vm *VM) pop() (v any) {
	n := len(vm.stack) - 1
	v, vm.stack = vm.stack[n], vm.stack[:n]
	return
}

func num(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (vm *VM) Run() (err error) {
	var in Instr
	defer func() {
		if r := recover(); r != nil {
			err = &PosError{in.Line, fmt.Errorf("%v: %v", in.Op, r)}
		}
	}()
	for pc, steps := 0, 0; ; pc, steps = pc+1, steps+1 {
		if steps > 20000 {
			return fmt.Errorf("%w after %d", ErrSteps, steps-1)
		}
		in = vm.Code[pc]
		f := &vm.frames[len(vm.frames)-1]
		switch in.Op {
		case PUSH:
			vm.stack = append(vm.stack, vm.Consts[in.Arg])
		case LOAD:
			vm.stack = append(vm.stack, f.vars[in.Arg])
		case STORE:
			f.vars[in.Arg] = vm.pop()
		case ADD, SUB, MUL, DIV, MOD, LT, GT, EQ:
			y, x := vm.pop(), vm.pop()
			vm.stack = append(vm.stack, arith(in.Op, x, y))
		case NEG:
			vm.stack = append(vm.stack, -vm.pop().(float64))
		case NOT:
			vm.stack = append(vm.stack, num(vm.pop() == 0.0))
		case JMP:
			pc = in.Arg - 1
		case JZ:
			if vm.pop() == 0.0 {
				pc = in.Arg - 1
			}
		case CALL:
			fn := vm.Funcs[vm.calls[in.Arg]]
			var nf frame
			nf.ret = pc
			for i := fn.params - 1; i >= 0; i-- {
				nf.vars[i] = vm.pop()
			}
			if len(vm.frames) > 500 {
				panic("call stack too deep")
			}
			vm.frames = append(vm.frames, nf)
			pc = fn.entry - 1
		case RET:
			pc = f.ret
			vm.frames = vm.frames[:len(vm.frames)-1]
		case PRINT:
			args := vm.stack[len(vm.stack)-in.Arg:]
			fmt.Fprintln(vm.out, args...)
			vm.stack = vm.stack[:len(vm.stack)-in.Arg]
		case HALT:
			return nil
		}
	}
}

func arith(op Op, x, y any) any {
	if a, ok := x.(string); ok {
		if b, ok := y.(string); ok && op == ADD {
			return a + b
		} else if ok && op == EQ {
			return num(a == b)
		}
		panic(fmt.Sprintf("bad operands %q and %v", x, y))
	}
	a, b := x.(float64), y.(float64)
	switch op {
	case ADD:
		return a + b
	case SUB:
		return a - b
	case MUL:
		return a * b
	case DIV:
		if b == 0 {
			panic(errors.New("division by zero"))
		}
		return a / b
	case MOD:
		return float64(int(a) % int(b))
	case LT:
		return num(a < b)
	case GT:
		return num(a > b)
	}
	return num(a == b)
}
