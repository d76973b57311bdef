package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
)

type (
	Value  interface{}
	Symbol string
	List   []Value
	Func   func(args []Value) (Value, error)
	Lambda struct {
		params []Symbol
		body   Value
		env    *Env
	}
	Env struct {
		vars  map[Symbol]Value
		outer *Env
	}
)

type EvalError struct {
	Expr Value
	Err  error
}

func (e *EvalError) Error() string { return fmt.Sprintf("eval %s: %v", show(e.Expr), e.Err) }
func (e *EvalError) Unwrap() error { return e.Err }

var ErrUnbound = errors.New("unbound symbol")
var ErrType = errors.New("type error")

func (e *Env) find(s Symbol) (*Env, bool) {
	for ; e != nil; e = e.outer {
		if _, ok := e.vars[s]; ok {
			return e, true
		}
	}
	return nil, false
}

func tokenize(s string) []string {
	return strings.Fields(strings.NewReplacer("(", " ( ", ")", " ) ", "'", " ' ").Replace(s))
}
func parse(toks []string) (Value, []string, error) {
	if len(toks) == 0 {
		return nil, nil, errors.New("unexpected EOF")
	}
	t, rest := toks[0], toks[1:]
	switch t {
	case "(":
		l := List{}
		for len(rest) > 0 && rest[0] != ")" {
			var v Value
			var err error
			if v, rest, err = parse(rest); err != nil {
				return nil, nil, err
			}
			l = append(l, v)
		}
		if len(rest) == 0 {
			return nil, nil, errors.New("missing )")
		}
		return l, rest[1:], nil
	case ")":
		return nil, nil, errors.New("unexpected )")
	case "'":
		v, r, err := parse(rest)
		return List{Symbol("quote"), v}, r, err
	}
	if n, err := strconv.ParseInt(t, 0, 64); err == nil {
		return n, rest, nil
	}
	if f, err := strconv.ParseFloat(t, 64); err == nil {
		return f, rest, nil
	}
	return Symbol(t), rest, nil
}
func show(v Value) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case List:
		parts := make([]string, len(v))
		for i := range v {
			parts[i] = show(v[i])
		}
		return "(" + strings.Join(parts, " ") + ")"
	case Func:
		return "<builtin>"
	case *Lambda:
		return fmt.Sprintf("<lambda/%d>", len(v.params))
	case bool:
		if v {
			return "#t"
		}
		return "#f"
	default:
		return fmt.Sprint(v)
	}
}
func eval(x Value, env *Env) (res Value, err error) {
	defer func() {
		if err != nil {
			var ee *EvalError
			if !errors.As(err, &ee) {
				err = &EvalError{x, err}
			}
		}
	}()
	switch x := x.(type) {
	case Symbol:
		if e, ok := env.find(x); ok {
			return e.vars[x], nil
		}
		return nil, fmt.Errorf("%w: %s", ErrUnbound, string(x))
	case List:
		if len(x) == 0 {
			return x, nil
		}
		if s, ok := x[0].(Symbol); ok {
			switch s {
			case "quote":
				return x[1], nil
			case "if":
				c, err := eval(x[1], env)
				if err != nil {
					return nil, err
				}
				if b, ok := c.(bool); ok && !b {
					if len(x) > 3 {
						return eval(x[3], env)
					}
					return nil, nil
				}
				return eval(x[2], env)
			case "define":
				v, err := eval(x[2], env)
				if err != nil {
					return nil, err
				}
				env.vars[x[1].(Symbol)] = v
				return v, nil
			case "lambda":
				l := &Lambda{body: x[2], env: env}
				for _, p := range x[1].(List) {
					l.params = append(l.params, p.(Symbol))
				}
				return l, nil
			case "let":
				ne := &Env{map[Symbol]Value{}, env}
				for _, b := range x[1].(List) {
					bl := b.(List)
					v, err := eval(bl[1], env)
					if err != nil {
						return nil, err
					}
					ne.vars[bl[0].(Symbol)] = v
				}
				return eval(x[2], ne)
			}
		}
		vals := make([]Value, len(x))
		for i, e := range x {
			if vals[i], err = eval(e, env); err != nil {
				return nil, err
			}
		}
		switch f := vals[0].(type) {
		case Func:
			return f(vals[1:])
		case *Lambda:
			if len(f.params) != len(vals)-1 {
				return nil, fmt.Errorf("arity: want %d, got %d", len(f.params), len(vals)-1)
			}
			ne := &Env{make(map[Symbol]Value, len(f.params)), f.env}
			for i, p := range f.params {
				ne.vars[p] = vals[i+1]
			}
			return eval(f.body, ne)
		default:
			return nil, fmt.Errorf("%w: not callable: %s (%T)", ErrType, show(f), f)
		}
	}
	return x, nil
}
func arith(op func(a, b int64) int64, fop func(a, b float64) float64) Func {
	return func(args []Value) (Value, error) {
		acc := args[0]
		for _, a := range args[1:] {
			switch l := acc.(type) {
			case int64:
				switch r := a.(type) {
				case int64:
					acc = op(l, r)
				case float64:
					acc = fop(float64(l), r)
				default:
					return nil, fmt.Errorf("%w: %T", ErrType, r)
				}
			case float64:
				switch r := a.(type) {
				case int64:
					acc = fop(l, float64(r))
				case float64:
					acc = fop(l, r)
				}
			}
		}
		return acc, nil
	}
}
func main() {
	g := &Env{vars: map[Symbol]Value{
		"+": arith(func(a, b int64) int64 { return a + b }, func(a, b float64) float64 { return a + b }),
		"-": arith(func(a, b int64) int64 { return a - b }, func(a, b float64) float64 { return a - b }),
		"*": arith(func(a, b int64) int64 { return a * b }, func(a, b float64) float64 { return a * b }),
		"/": arith(func(a, b int64) int64 { return a / b }, func(a, b float64) float64 { return a / b }),
		"<": Func(func(a []Value) (Value, error) { return a[0].(int64) < a[1].(int64), nil }),
		"=": Func(func(a []Value) (Value, error) { return a[0] == a[1], nil }),
		"cons": Func(func(a []Value) (Value, error) { return append(List{a[0]}, a[1].(List)...), nil }),
		"car":  Func(func(a []Value) (Value, error) { return a[0].(List)[0], nil }),
		"cdr":  Func(func(a []Value) (Value, error) { return a[0].(List)[1:], nil }),
		"nil?": Func(func(a []Value) (Value, error) { l, ok := a[0].(List); return ok && len(l) == 0, nil }),
	}}
	src := `(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(fact 20)
(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))
(fib 15)
(define map (lambda (f l) (if (nil? l) '() (cons (f (car l)) (map f (cdr l))))))
(map (lambda (x) (* x x)) '(1 2 3 4.5))
(let ((a 1) (b 0x10)) (+ a b 0.5))
(nope 1)
(+ 1 'a)
(1 2)
(fact)
(car '())
(/ 1 0)
(= 'a 'a)
(= '(1) '(1))
)
(
((lambda (x) (lambda (y) (+ x y))) 1)
(((lambda (x) (lambda (y) (+ x y))) 1) 2)`
	sc := bufio.NewScanner(strings.NewReader(src))
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for n := 1; sc.Scan(); n++ {
		func() {
			defer func() {
				if r := recover(); r != nil {
					if e, ok := r.(error); ok {
						fmt.Fprintf(w, "%d! runtime: %v\n", n, e)
					} else {
						fmt.Fprintf(w, "%d! panic: %v\n", n, r)
					}
				}
			}()
			e, rest, err := parse(tokenize(sc.Text()))
			if err != nil || len(rest) > 0 {
				fmt.Fprintln(w, n, "syntax:", err, rest)
				return
			}
			v, err := eval(e, g)
			if err != nil {
				fmt.Fprintln(w, n, err, errors.Is(err, ErrUnbound), errors.Is(err, ErrType))
				return
			}
			fmt.Fprintln(w, n, show(v))
		}()
	}
}
