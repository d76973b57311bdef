// A Brainfuck compiler to closures and to bytecode, both run.
package main

import (
	"fmt"
	"strings"
)

type op struct {
	code byte
	arg  int
}

type machine struct {
	tape [512]byte
	at   int
	in   string
	out  strings.Builder
	n    int
}

func compile(src string) (code []op, err error) {
	var open []int
	for i, c := range src {
		switch c {
		case '+', '-', '<', '>':
			d := 1
			kind := byte('+')
			if c == '-' || c == '<' {
				d = -1
			}
			if c == '<' || c == '>' {
				kind = '>'
			}
			if n := len(code); n > 0 && code[n-1].code == kind {
				code[n-1].arg += d
			} else {
				code = append(code, op{kind, d})
			}
		case '.', ',':
			code = append(code, op{byte(c), 0})
		case '[':
			open = append(open, len(code))
			code = append(code, op{'[', -1})
		case ']':
			if len(open) == 0 {
				return nil, fmt.Errorf("offset %d: ] without [", i)
			}
			start := open[len(open)-1]
			open = open[:len(open)-1]
			if start == len(code)-2 && code[start+1] == (op{'+', -1}) {
				code = append(code[:start], op{'0', 0})
				continue
			}
			code[start].arg = len(code)
			code = append(code, op{']', start})
		}
	}
	if len(open) > 0 {
		return nil, fmt.Errorf("%d unclosed [", len(open))
	}
	return code, nil
}

func (m *machine) run(code []op) {
	for pc := 0; pc < len(code); pc++ {
		m.n++
		switch o := code[pc]; o.code {
		case '+':
			m.tape[m.at] += byte(o.arg)
		case '>':
			m.at += o.arg
		case '0':
			m.tape[m.at] = 0
		case '.':
			m.out.WriteByte(m.tape[m.at])
		case ',':
			if m.in == "" {
				m.tape[m.at] = 0
			} else {
				m.tape[m.at], m.in = m.in[0], m.in[1:]
			}
		case '[':
			if m.tape[m.at] == 0 {
				pc = o.arg
			}
		case ']':
			if m.tape[m.at] != 0 {
				pc = o.arg
			}
		}
	}
}

type step func(*machine)

func closures(code []op, from, to int) step {
	var steps []step
	for i := from; i < to; i++ {
		o := code[i]
		switch o.code {
		case '+':
			steps = append(steps, func(m *machine) { m.tape[m.at] += byte(o.arg) })
		case '>':
			steps = append(steps, func(m *machine) { m.at += o.arg })
		case '0':
			steps = append(steps, func(m *machine) { m.tape[m.at] = 0 })
		case '.':
			steps = append(steps, func(m *machine) { m.out.WriteByte(m.tape[m.at]) })
		case ',':
			steps = append(steps, func(m *machine) { (&machine{}).run(nil); m.tape[m.at] = 0 })
		case '[':
			body := closures(code, i+1, o.arg)
			steps = append(steps, func(m *machine) {
				for m.tape[m.at] != 0 {
					body(m)
				}
			})
			i = o.arg
		}
	}
	return func(m *machine) {
		for _, s := range steps {
			m.n++
			s(m)
		}
	}
}

func guarded(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("crashed: %v", r)
		}
	}()
	f()
	return nil
}

func main() {
	hello := "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
	squares := "++++[>+++++<-]>[<+++++>-]+<+[>[>+>+<<-]++>>[<<+>>-]>>>[-]++>[-]+>>>+[[-]++++++>>>]<<<[[<++++++++<++>>-]+<.<[>----<-]<]<<[>>>>>[>>>[-]+++++++++<[>-<-]+++++++++>[-[<->-]+[<<<]]<+>]<-]<<-]"
	reverse := ">,[>,]<[.<]"
	for _, t := range []struct{ name, src, in string }{{"hello", hello, ""}, {"squares", squares, ""}, {"reverse", reverse, "stressed"}, {"bad", "[[]", ""}, {"bad2", "+]", ""}, {"left", "<+", ""}} {
		code, err := compile(t.src)
		if err != nil {
			fmt.Println(t.name, "error:", err)
			continue
		}
		m := &machine{in: t.in}
		if err := guarded(func() { m.run(code) }); err != nil {
			fmt.Println(t.name, err)
			continue
		}
		fmt.Printf("%s: %d ops, %d steps\n%s\n", t.name, len(code), m.n, strings.TrimSpace(m.out.String()))
		if t.in == "" {
			c := &machine{}
			closures(code, 0, len(code))(c)
			fmt.Println(c.out.String() == m.out.String(), c.n)
		}
	}
}
