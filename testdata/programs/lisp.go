// A Lisp with lexical scope, tail calls by trampoline, macros-free, and errors that carry a call stack.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type (
	Value   any
	Symbol  string
	List    []Value
	Builtin func(args List) (Value, error)
	Lambda  struct {
		params []Symbol
		body   List
		env    *Env
		name   string
	}
	Env struct {
		vars  map[Symbol]Value
		outer *Env
	}
)

type EvalError struct {
	Msg   string
	Stack []string
}

func (e *EvalError) Error() string {
	if len(e.Stack) == 0 {
		return e.Msg
	}
	return e.Msg + " in " + strings.Join(e.Stack, " < ")
}

var ErrEOF = errors.New("unexpected end of input")

func fail(format string, args ...any) error { return &EvalError{Msg: fmt.Sprintf(format, args...)} }

func tokens(s string) []string {
	return strings.Fields(strings.NewReplacer("(", " ( ", ")", " ) ", "'", " ' ").Replace(s))
}

func read(ts *[]string) (Value, error) {
	if len(*ts) == 0 {
		return nil, ErrEOF
	}
	t := (*ts)[0]
	*ts = (*ts)[1:]
	switch t {
	case "'":
		v, err := read(ts)
		return List{Symbol("quote"), v}, err
	case "(":
		l := List{}
		for {
			if len(*ts) == 0 {
				return nil, fmt.Errorf("list: %w", ErrEOF)
			}
			if (*ts)[0] == ")" {
				*ts = (*ts)[1:]
				return l, nil
			}
			v, err := read(ts)
			if err != nil {
				return nil, err
			}
			l = append(l, v)
		}
	case ")":
		return nil, fail("unexpected )")
	case "#t", "#f":
		return t == "#t", nil
	}
	if n, err := strconv.ParseFloat(t, 64); err == nil {
		return n, nil
	}
	return Symbol(t), nil
}

func show(v Value) string {
	switch v := v.(type) {
	case nil:
		return "nil"
	case bool:
		if v {
			return "#t"
		}
		return "#f"
	case float64:
		return strconv.FormatFloat(v, 'g', 10, 64)
	case Symbol:
		return string(v)
	case List:
		parts := make([]string, len(v))
		for i, x := range v {
			parts[i] = show(x)
		}
		return "(" + strings.Join(parts, " ") + ")"
	case *Lambda:
		return "<lambda " + v.name + ">"
	case Builtin:
		return "<builtin>"
	}
	return fmt.Sprintf("?%T", v)
}

func (e *Env) find(s Symbol) *Env {
	for ; e != nil; e = e.outer {
		if _, ok := e.vars[s]; ok {
			return e
		}
	}
	return nil
}

func truthy(v Value) bool { b, ok := v.(bool); return !ok || b }

func eval(v Value, env *Env) (Value, error) {
	for {
		switch x := v.(type) {
		case Symbol:
			if at := env.find(x); at != nil {
				return at.vars[x], nil
			}
			return nil, fail("unbound %s", x)
		case List:
			if len(x) == 0 {
				return x, nil
			}
			if head, ok := x[0].(Symbol); ok {
				switch head {
				case "quote":
					return x[1], nil
				case "if":
					c, err := eval(x[1], env)
					if err != nil {
						return nil, err
					}
					switch {
					case truthy(c):
						v = x[2]
					case len(x) > 3:
						v = x[3]
					default:
						return nil, nil
					}
					continue
				case "define":
					if sig, ok := x[1].(List); ok {
						env.vars[sig[0].(Symbol)] = lambda(string(sig[0].(Symbol)), sig[1:], x[2:], env)
						return sig[0], nil
					}
					val, err := eval(x[2], env)
					if err == nil {
						env.vars[x[1].(Symbol)] = val
					}
					return x[1], err
				case "set!":
					val, err := eval(x[2], env)
					if err != nil {
						return nil, err
					}
					at := env.find(x[1].(Symbol))
					if at == nil {
						return nil, fail("set! of unbound %v", x[1])
					}
					at.vars[x[1].(Symbol)] = val
					return val, nil
				case "lambda":
					return lambda("", x[1].(List), x[2:], env), nil
				case "let":
					inner := &Env{map[Symbol]Value{}, env}
					for _, b := range x[1].(List) {
						pair := b.(List)
						val, err := eval(pair[1], env)
						if err != nil {
							return nil, err
						}
						inner.vars[pair[0].(Symbol)] = val
					}
					for _, b := range x[2 : len(x)-1] {
						if _, err := eval(b, inner); err != nil {
							return nil, err
						}
					}
					v, env = x[len(x)-1], inner
					continue
				case "and", "or":
					var last Value = head == "and"
					for _, y := range x[1:] {
						var err error
						if last, err = eval(y, env); err != nil || truthy(last) == (head == "or") {
							return last, err
						}
					}
					return last, nil
				}
			}
			fn, err := eval(x[0], env)
			if err != nil {
				return nil, err
			}
			args := make(List, len(x)-1)
			for i, a := range x[1:] {
				if args[i], err = eval(a, env); err != nil {
					var ee *EvalError
					if l, ok := fn.(*Lambda); ok && errors.As(err, &ee) && len(ee.Stack) < 3 {
						ee.Stack = append(ee.Stack, l.name)
					}
					return nil, err
				}
			}
			switch f := fn.(type) {
			case Builtin:
				return f(args)
			case *Lambda:
				if len(args) != len(f.params) {
					return nil, fail("%s takes %d arguments, not %d", f.name, len(f.params), len(args))
				}
				env = &Env{make(map[Symbol]Value, len(args)), f.env}
				for i, p := range f.params {
					env.vars[p] = args[i]
				}
				for _, b := range f.body[:len(f.body)-1] {
					if _, err := eval(b, env); err != nil {
						return nil, err
					}
				}
				v = f.body[len(f.body)-1]
			default:
				return nil, fail("%s is no function", show(fn))
			}
		default:
			return v, nil
		}
	}
}

func lambda(name string, params, body List, env *Env) *Lambda {
	l := &Lambda{body: body, env: env, name: name}
	for _, p := range params {
		l.params = append(l.params, p.(Symbol))
	}
	return l
}

func fold(f func(a, b float64) float64) Builtin {
	return func(args List) (Value, error) {
		acc, ok := args[0].(float64)
		for _, a := range args[1:] {
			b, isNum := a.(float64)
			ok = ok && isNum
			acc = f(acc, b)
		}
		if !ok {
			return nil, fail("not a number in %s", show(args))
		}
		return acc, nil
	}
}
func compare(f func(a, b float64) bool) Builtin {
	return func(args List) (Value, error) {
		for i := 1; i < len(args); i++ {
			if !f(args[i-1].(float64), args[i].(float64)) {
				return false, nil
			}
		}
		return true, nil
	}
}

func global() *Env {
	env := &Env{vars: map[Symbol]Value{}}
	for name, f := range map[Symbol]Builtin{
		"+": fold(func(a, b float64) float64 { return a + b }), "-": fold(func(a, b float64) float64 { return a - b }),
		"*": fold(func(a, b float64) float64 { return a * b }), "/": fold(func(a, b float64) float64 { return a / b }),
		"<": compare(func(a, b float64) bool { return a < b }), "=": compare(func(a, b float64) bool { return a == b }),
		"list": func(a List) (Value, error) { return a, nil },
		"car":  func(a List) (Value, error) { return a[0].(List)[0], nil },
		"cdr":  func(a List) (Value, error) { return a[0].(List)[1:], nil },
		"cons": func(a List) (Value, error) { return append(List{a[0]}, a[1].(List)...), nil },
		"null?": func(a List) (Value, error) {
			l, ok := a[0].(List)
			return ok && len(l) == 0, nil
		},
		"sort": func(a List) (Value, error) {
			l := append(List(nil), a[0].(List)...)
			sort.Slice(l, func(i, j int) bool { return l[i].(float64) < l[j].(float64) })
			return l, nil
		},
	} {
		env.vars[name] = f
	}
	return env
}

func run(src string, env *Env) (last Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("internal: %v", r)
		}
	}()
	for ts := tokens(src); len(ts) > 0; {
		v, err := read(&ts)
		if err != nil {
			return nil, err
		}
		if last, err = eval(v, env); err != nil {
			return nil, err
		}
	}
	return
}

func main() {
	env := global()
	for _, src := range []string{
		"(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 20)",
		"(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 10000 0)",
		"(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l))))) (map (lambda (x) (* x x)) '(1 2 3))",
		"(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (define c (counter)) (c) (c) (list (c) ((counter)))",
		"(and 1 2 #f 3) (or #f (list 1 'a \"b))",
		"(let ((x 2) (y 3)) (define z 4) (* x y z))",
		"(sort '(3 1 2))", "fact", "+", "'(quote x)", "(if #f 1)",
		"(define (f x) (g x)) (define (g x) (+ x undefined)) (f (g 1))",
		"(car 5)", "(1 2)", "(fact)", "(+ 1 'a)", "(list 1", ")", "(set! nope 1)",
	} {
		v, err := run(src, env)
		if err != nil {
			fmt.Println("error:", err, errors.Is(err, ErrEOF))
			continue
		}
		fmt.Println(show(v))
	}
}
