package fmt

import (
	"reflect"
	"unicode/utf8"
)

// formatPlain does what the native side knows of a format from i on: text, %%
// and directives of operands of predeclared types. It gives where it stopped, at a %
// or at the end, and the next operand.
func formatPlain(buf []byte, format string, i int, a []any, argNum int) (out []byte, at, next int)

// doPrintf is the loop over the directives of a format.
func (p *pp) doPrintf(format string, a []any) {
	end := len(format)
	argNum := 0 // the next operand
	p.reordered = false
	for i := 0; i < end; {
		p.buf, i, argNum = formatPlain(p.buf, format, i, a, argNum)
		if i >= end {
			break
		}
		i++
		p.flags = 0
		// The usual directive is one lower-case letter.
		if i < end && argNum < len(a) {
			if c := format[i]; 'a' <= c && c <= 'z' && c != 'w' {
				i++
				p.printArg(a[argNum], rune(c))
				argNum++
				continue
			}
		}
		i, argNum = p.directive(format, i, a, argNum)
	}
	if !p.reordered && argNum < len(a) {
		p.extra(a[argNum:])
	}
}

// directive prints one operand by the directive that begins behind the % at
// i, and gives where to go on and the next operand.
func (p *pp) directive(format string, i int, a []any, argNum int) (int, int) {
	end := len(format)
	p.goodArgNum = true
	afterIndex := false // the last thing was an index like [3]
	i = p.parseFlags(format, i)

	argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
	if i < end && format[i] == '*' {
		i++
		argNum = p.widthFromArg(a, argNum)
		afterIndex = false
	} else {
		var given bool
		p.wid, given, i = parseNumber(format, i, end)
		if given {
			p.flags |= flagWidth
			if afterIndex { // as in %[3]2d
				p.goodArgNum = false
			}
		}
	}

	if i+1 < end && format[i] == '.' { // a point at the very end is a verb
		i++
		if afterIndex { // as in %[3].2d
			p.goodArgNum = false
		}
		argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
		if i < end && format[i] == '*' {
			i++
			argNum = p.precFromArg(a, argNum)
			afterIndex = false
		} else {
			var given bool
			p.prec, given, i = parseNumber(format, i, end)
			if !given {
				p.prec = 0
			}
			p.flags |= flagPrec
		}
	}
	if !afterIndex {
		argNum, i, afterIndex = p.argNumber(argNum, format, i, len(a))
	}
	if i >= end {
		p.buf = append(p.buf, "%!(NOVERB)"...)
		return i, argNum
	}
	verb, size := rune(format[i]), 1
	if verb >= utf8.RuneSelf {
		verb, size = utf8.DecodeRuneInString(format[i:])
	}
	i += size
	switch {
	case verb == '%':
		p.buf = append(p.buf, '%')
		return i, argNum
	case !p.goodArgNum:
		p.verbError(verb, "(BADINDEX)")
		return i, argNum
	case argNum >= len(a):
		p.verbError(verb, "(MISSING)")
		return i, argNum
	case verb == 'v' || verb == 'w':
		if verb == 'w' && p.wrapErrs {
			p.wrapped = append(p.wrapped, argNum)
		}
		if p.flags&flagSharp != 0 {
			p.flags ^= flagSharp | flagSharpV
		}
		if p.flags&flagPlus != 0 {
			p.flags ^= flagPlus | flagPlusV
		}
	}
	p.printArg(a[argNum], verb)
	return i, argNum + 1
}

func (p *pp) parseFlags(format string, i int) int {
	for ; i < len(format); i++ {
		switch format[i] {
		case '#':
			p.flags |= flagSharp
		case '0':
			p.flags |= flagZero
		case '+':
			p.flags |= flagPlus
		case '-':
			p.flags |= flagMinus
		case ' ':
			p.flags |= flagSpace
		default:
			return i
		}
	}
	return i
}

// argNumber reads an argument index at i, if there is one. It gives the
// operand to use, where to go on, and whether an index was there.
func (p *pp) argNumber(argNum int, format string, i int, count int) (newArgNum, next int, found bool) {
	if i >= len(format) || format[i] != '[' {
		return argNum, i, false
	}
	p.reordered = true
	index, width, ok := parseArgNumber(format[i:])
	if ok && 0 <= index && index < count {
		return index, i + width, true
	}
	p.goodArgNum = false
	return argNum, i + width, ok
}

// parseArgNumber reads "[n]" and gives n-1 and the length; 1 if there is no
// closing bracket.
func parseArgNumber(format string) (index, width int, ok bool) {
	if len(format) < len("[n]") {
		return 0, 1, false
	}
	for i := 1; i < len(format); i++ {
		if format[i] != ']' {
			continue
		}
		n, given, next := parseNumber(format, 1, i)
		if !given || next != i {
			return 0, i + 1, false
		}
		return n - 1, i + 1, true
	}
	return 0, 1, false
}

// No width or precision is beyond this.
const largest = 1e6

func tooLarge(n int) bool { return n > largest || n < -largest }

func parseNumber(s string, start, end int) (n int, given bool, next int) {
	next = start
	for next < end && '0' <= s[next] && s[next] <= '9' {
		if tooLarge(n) {
			return 0, false, end
		}
		n = n*10 + int(s[next]-'0')
		given = true
		next++
	}
	return n, given, next
}

func (p *pp) widthFromArg(a []any, argNum int) int {
	wid, ok, argNum := intFromArg(a, argNum)
	if !ok {
		p.buf = append(p.buf, "%!(BADWIDTH)"...)
		p.wid = 0
		return argNum
	}
	p.flags |= flagWidth
	if wid < 0 {
		wid = -wid
		p.flags |= flagMinus
		p.flags &^= flagZero
	}
	p.wid = wid
	return argNum
}

func (p *pp) precFromArg(a []any, argNum int) int {
	prec, ok, argNum := intFromArg(a, argNum)
	if prec < 0 {
		prec, ok = 0, false
	}
	p.prec = prec
	if ok {
		p.flags |= flagPrec
	} else {
		p.buf = append(p.buf, "%!(BADPREC)"...)
	}
	return argNum
}

func intFromArg(a []any, argNum int) (n int, ok bool, next int) {
	if argNum >= len(a) {
		return 0, false, argNum
	}
	n, ok = a[argNum].(int)
	if !ok {
		v := reflect.ValueOf(a[argNum])
		switch v.Kind() {
		case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
			n, ok = int(v.Int()), true
		case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
			n = int(v.Uint())
			ok = n >= 0
			if !ok {
				n = 0
			}
		}
	}
	if tooLarge(n) {
		n, ok = 0, false
	}
	return n, ok, argNum + 1
}

// verbError writes %!verb and the text.
func (p *pp) verbError(verb rune, text string) {
	p.buf = append(p.buf, "%!"...)
	p.buf = utf8.AppendRune(p.buf, verb)
	p.buf = append(p.buf, text...)
}

// extra reports operands that no directive took.
func (p *pp) extra(a []any) {
	p.flags = 0
	p.buf = append(p.buf, "%!(EXTRA "...)
	for i, arg := range a {
		if i > 0 {
			p.buf = append(p.buf, ", "...)
		}
		if arg == nil {
			p.buf = append(p.buf, "<nil>"...)
			continue
		}
		p.buf = append(p.buf, reflect.TypeOf(arg).String()...)
		p.buf = append(p.buf, '=')
		p.printArg(arg, 'v')
	}
	p.buf = append(p.buf, ')')
}
