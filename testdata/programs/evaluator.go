// Expression parser and evaluator with error types and wrapping.
package main

import (
	"errors"
	"fmt"
	"math"
	"strconv"
)

type Pos int

type SyntaxError struct {
	Pos  Pos
	Want string
	Got  string
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("at %d: want %s, got %q", e.Pos, e.Want, e.Got)
}

type EvalError struct {
	Op  string
	Err error
}

func (e EvalError) Error() string { return e.Op + ": " + e.Err.Error() }
func (e EvalError) Unwrap() error { return e.Err }

var (
	ErrDivision = errors.New("division by zero")
	ErrUnbound  = errors.New("unbound variable")
)

type Env map[string]float64

type Node interface {
	Eval(env Env) (float64, error)
	String() string
}

type (
	Number float64
	Var    string
	Unary  struct {
		Op byte
		X  Node
	}
	Binary struct {
		Op   byte
		X, Y Node
	}
	Call struct {
		Fn   string
		Args []Node
	}
)

func (n Number) Eval(Env) (float64, error) { return float64(n), nil }
func (n Number) String() string            { return strconv.FormatFloat(float64(n), 'g', -1, 64) }

func (v Var) Eval(env Env) (float64, error) {
	if x, ok := env[string(v)]; ok {
		return x, nil
	}
	return 0, fmt.Errorf("%w %q", ErrUnbound, string(v))
}
func (v Var) String() string { return string(v) }

func (u Unary) Eval(env Env) (float64, error) {
	x, err := u.X.Eval(env)
	if u.Op == '-' {
		x = -x
	}
	return x, err
}
func (u Unary) String() string { return fmt.Sprintf("(%c%v)", u.Op, u.X) }

func (b Binary) Eval(env Env) (float64, error) {
	x, err := b.X.Eval(env)
	if err != nil {
		return 0, err
	}
	y, err := b.Y.Eval(env)
	if err != nil {
		return 0, err
	}
	switch b.Op {
	case '+':
		return x + y, nil
	case '-':
		return x - y, nil
	case '*':
		return x * y, nil
	case '^':
		return math.Pow(x, y), nil
	case '/':
		if y == 0 {
			return 0, EvalError{b.String(), ErrDivision}
		}
		return x / y, nil
	}
	panic("unknown operator " + string(b.Op))
}
func (b Binary) String() string { return fmt.Sprintf("(%v %c %v)", b.X, b.Op, b.Y) }

var functions = map[string]func(args ...float64) (float64, error){
	"sqrt": func(args ...float64) (float64, error) {
		if len(args) != 1 {
			return 0, fmt.Errorf("sqrt takes 1 argument, not %d", len(args))
		}
		return math.Sqrt(args[0]), nil
	},
	"max": func(args ...float64) (float64, error) {
		m := math.Inf(-1)
		for _, a := range args {
			m = max(m, a)
		}
		return m, nil
	},
}

func (c Call) Eval(env Env) (float64, error) {
	f, ok := functions[c.Fn]
	if !ok {
		return 0, EvalError{"call", fmt.Errorf("no function %s", c.Fn)}
	}
	args := make([]float64, len(c.Args))
	for i, a := range c.Args {
		var err error
		if args[i], err = a.Eval(env); err != nil {
			return 0, EvalError{fmt.Sprintf("argument %d of %s", i+1, c.Fn), err}
		}
	}
	x, err := f(args...)
	if err != nil {
		return 0, EvalError{"call", err}
	}
	return x, nil
}
func (c Call) String() string { return fmt.Sprint(c.Fn, c.Args) }

type parser struct {
	src string
	pos int
}

func (p *parser) peek() byte {
	for p.pos < len(p.src) && p.src[p.pos] == ' ' {
		p.pos++
	}
	if p.pos == len(p.src) {
		return 0
	}
	return p.src[p.pos]
}

func (p *parser) fail(want string) {
	got := "end"
	if p.pos < len(p.src) {
		got = p.src[p.pos : p.pos+1]
	}
	panic(&SyntaxError{Pos(p.pos), want, got})
}

var precedence = map[byte]int{'+': 1, '-': 1, '*': 2, '/': 2, '^': 3}

func (p *parser) binary(min int) Node {
	left := p.unary()
	for {
		op := p.peek()
		prec, ok := precedence[op]
		if !ok || prec < min {
			return left
		}
		p.pos++
		next := prec + 1
		if op == '^' {
			next = prec
		}
		left = Binary{op, left, p.binary(next)}
	}
}

func (p *parser) unary() Node {
	if op := p.peek(); op == '-' || op == '+' {
		p.pos++
		return Unary{op, p.unary()}
	}
	return p.primary()
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || c == '_' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' || c == '.' }

func (p *parser) primary() Node {
	c := p.peek()
	start := p.pos
	switch {
	case isDigit(c):
		for p.pos < len(p.src) && isDigit(p.src[p.pos]) {
			p.pos++
		}
		x, err := strconv.ParseFloat(p.src[start:p.pos], 64)
		if err != nil {
			panic(err)
		}
		return Number(x)
	case isLetter(c):
		for p.pos < len(p.src) && isLetter(p.src[p.pos]) {
			p.pos++
		}
		name := p.src[start:p.pos]
		if p.peek() != '(' {
			return Var(name)
		}
		p.pos++
		var args []Node
		for p.peek() != ')' {
			args = append(args, p.binary(1))
			if p.peek() == ',' {
				p.pos++
			} else if p.peek() != ')' {
				p.fail("',' or ')'")
			}
		}
		p.pos++
		return Call{name, args}
	case c == '(':
		p.pos++
		x := p.binary(1)
		if p.peek() != ')' {
			p.fail("')'")
		}
		p.pos++
		return x
	}
	p.fail("operand")
	return nil
}

func Parse(src string) (n Node, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("parse %q: %w", src, r)
		default:
			panic(r)
		}
	}()
	p := &parser{src: src}
	n = p.binary(1)
	if p.peek() != 0 {
		p.fail("end")
	}
	return n, nil
}

func main() {
	env := Env{"x": 3, "pi": math.Pi}
	for _, src := range []string{
		"1 + 2*3", "-2^2^3", "(1+2)*x - x/4", "sqrt(x*x + 16)", "max(1, x, 2) / 0", "sin(1)",
		"1 +", "(1", "1.2.3", "y*2", "max(1 2)", "sqrt(1, 2)", "sqrt(z)", "3 $ 4", "1/3", "2^0.5*pi",
	} {
		n, err := Parse(src)
		if err != nil {
			var syn *SyntaxError
			var num *strconv.NumError
			fmt.Printf("%-18s error: %v (syntax %t, number %t)\n", src, err, errors.As(err, &syn), errors.As(err, &num))
			continue
		}
		v, err := n.Eval(env)
		switch {
		case errors.Is(err, ErrDivision):
			fmt.Printf("%-18s %v: division! %v\n", src, n, err)
		case err != nil:
			var ev EvalError
			fmt.Printf("%-18s %v: %v %t %t\n", src, n, err, errors.As(err, &ev), errors.Is(err, ErrUnbound))
		default:
			fmt.Printf("%-18s %v = %.6g\n", src, n, v)
		}
	}
}
