// A JSON value: parser with positions in its errors, and a pretty printer.
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

type Kind uint8

const (
	Null Kind = iota
	Bool
	Number
	String
	Array
	Object
)

func (k Kind) String() string {
	return [...]string{"null", "bool", "number", "string", "array", "object"}[k]
}

type Value struct {
	kind Kind
	b    bool
	n    float64
	s    string
	list []Value
	obj  map[string]Value
}

type SyntaxError struct {
	line, col int
	msg       string
}

func (e SyntaxError) Error() string { return fmt.Sprintf("%d:%d: %s", e.line, e.col, e.msg) }

type parser struct {
	text string
	pos  int
}

func (p *parser) fail(format string, args ...any) {
	line := 1 + strings.Count(p.text[:p.pos], "\n")
	col := p.pos - strings.LastIndexByte(p.text[:p.pos], '\n')
	panic(SyntaxError{line, col, fmt.Sprintf(format, args...)})
}

func (p *parser) space() {
	for p.pos < len(p.text) && strings.IndexByte(" \t\r\n", p.text[p.pos]) >= 0 {
		p.pos++
	}
}

func (p *parser) peek() byte {
	p.space()
	if p.pos == len(p.text) {
		p.fail("unexpected end")
	}
	return p.text[p.pos]
}

func (p *parser) expect(c byte) {
	if got := p.peek(); got != c {
		p.fail("expected %q, found %q", c, got)
	}
	p.pos++
}

func (p *parser) word(w string, v Value) Value {
	if !strings.HasPrefix(p.text[p.pos:], w) {
		p.fail("bad word")
	}
	p.pos += len(w)
	return v
}

func (p *parser) value() (v Value) {
	switch c := p.peek(); {
	case c == 'n':
		return p.word("null", Value{})
	case c == 't':
		return p.word("true", Value{kind: Bool, b: true})
	case c == 'f':
		return p.word("false", Value{kind: Bool})
	case c == '"':
		return Value{kind: String, s: p.str()}
	case c == '-' || '0' <= c && c <= '9':
		start := p.pos
		for p.pos < len(p.text) && strings.ContainsRune("+-.eE0123456789", rune(p.text[p.pos])) {
			p.pos++
		}
		n, err := strconv.ParseFloat(p.text[start:p.pos], 64)
		if err != nil {
			p.pos = start
			p.fail("bad number: %v", err)
		}
		return Value{kind: Number, n: n}
	case c == '[':
		v.kind = Array
		p.pos++
		for first := true; p.peek() != ']'; first = false {
			if !first {
				p.expect(',')
			}
			v.list = append(v.list, p.value())
		}
		p.pos++
	case c == '{':
		v.kind, v.obj = Object, map[string]Value{}
		p.pos++
		for first := true; p.peek() != '}'; first = false {
			if !first {
				p.expect(',')
			}
			p.peek()
			key := p.str()
			p.expect(':')
			if _, dup := v.obj[key]; dup {
				p.fail("duplicate key %s", key)
			}
			v.obj[key] = p.value()
		}
		p.pos++
	default:
		p.fail("unexpected %q", c)
	}
	return v
}

func (p *parser) str() string {
	p.expect('"')
	var b strings.Builder
	for {
		if p.pos >= len(p.text) {
			p.fail("unterminated string")
		}
		r, size := utf8.DecodeRuneInString(p.text[p.pos:])
		p.pos += size
		switch {
		case r == '"':
			return b.String()
		case r == '\\':
			c := p.text[p.pos]
			p.pos++
			switch i := strings.IndexByte(`"\/bfnrt`, c); {
			case i >= 0:
				b.WriteByte("\"\\/\b\f\n\r\t"[i])
			case c == 'u':
				code, err := strconv.ParseUint(p.text[p.pos:p.pos+4], 16, 32)
				if err != nil {
					p.fail("bad escape")
				}
				p.pos += 4
				b.WriteRune(rune(code))
			default:
				p.fail("bad escape \\%c", c)
			}
		default:
			b.WriteRune(r)
		}
	}
}

func Parse(text string) (v Value, err error) {
	p := &parser{text: text}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case SyntaxError:
			err = r
		default:
			panic(r)
		}
	}()
	v = p.value()
	p.space()
	if p.pos != len(p.text) {
		p.fail("trailing text")
	}
	return v, nil
}

func (v Value) write(b *strings.Builder, indent string) {
	inner := indent + "  "
	switch v.kind {
	case Null:
		b.WriteString("null")
	case Bool:
		fmt.Fprint(b, v.b)
	case Number:
		b.WriteString(strconv.FormatFloat(v.n, 'g', -1, 64))
	case String:
		b.WriteString(strconv.Quote(v.s))
	case Array:
		if len(v.list) == 0 {
			b.WriteString("[]")
			return
		}
		b.WriteString("[\n")
		for i, e := range v.list {
			b.WriteString(inner)
			e.write(b, inner)
			if i < len(v.list)-1 {
				b.WriteByte(',')
			}
			b.WriteByte('\n')
		}
		b.WriteString(indent + "]")
	case Object:
		keys := make([]string, 0, len(v.obj))
		for k := range v.obj {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		b.WriteString("{\n")
		for i, k := range keys {
			fmt.Fprintf(b, "%s%q: ", inner, k)
			v.obj[k].write(b, inner)
			if i < len(keys)-1 {
				b.WriteByte(',')
			}
			b.WriteByte('\n')
		}
		b.WriteString(indent + "}")
	}
}

func (v Value) String() string {
	var b strings.Builder
	v.write(&b, "")
	return b.String()
}

func (v Value) walk(path string, f func(string, Value)) {
	f(path, v)
	for i, e := range v.list {
		e.walk(fmt.Sprintf("%s[%d]", path, i), f)
	}
	keys := []string{}
	for k := range v.obj {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] > keys[j] })
	for _, k := range keys {
		v.obj[k].walk(path+"."+k, f)
	}
}

func main() {
	v, err := Parse(`{"name": "Göthe \u0041\n", "tags": ["a", "b\"c", []], "n": [1, -2.5e3, 1e100, 0.1],
  "nested": {"t": true, "f": false, "z": null, "e": {}}, "": "empty key"}`)
	fmt.Println(v, err)
	count := map[Kind]int{}
	v.walk("$", func(p string, v Value) {
		count[v.kind]++
		if v.kind == Number || v.kind == Bool {
			fmt.Println(p, v)
		}
	})
	fmt.Println(count)
	for _, bad := range []string{"", "[1,", `{"a" 1}`, "[1 2]", "nul", `"abc`, "{\n  \"a\": 1,\n  \"a\": 2\n}", "[1] x", "--1", `"\q"`, "\t?"} {
		_, err := Parse(bad)
		fmt.Printf("%-22q %v\n", bad, err)
	}
}
