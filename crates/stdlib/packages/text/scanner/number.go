package scanner

// A numeral is a number that is being read.
type numeral struct {
	base   int
	prefix rune // 0 for decimal, '0' for octal, else x, o or b
	digits bool
	under  bool // an underscore was seen
	bad    rune // the first digit that the base does not have
	text   []rune
}

func (s *Scanner) run(ch rune, n *numeral) rune {
	for value(ch) < max(10, n.base) || ch == '_' {
		if ch == '_' {
			n.under = true
		} else {
			n.digits = true
			if value(ch) >= n.base && n.bad == 0 {
				n.bad = ch
			}
		}
		n.text = append(n.text, ch)
		ch = s.next()
	}
	return ch
}

var literalNames = map[rune]string{'x': "hexadecimal literal", 'o': "octal literal", '0': "octal literal", 'b': "binary literal", 0: "decimal literal"}

// number reads a number that begins with ch, after a dot if dot is set.
func (s *Scanner) number(ch rune, dot bool) (rune, rune) {
	n := &numeral{base: 10}
	tok := rune(Int)
	if !dot {
		if ch == '0' {
			n.text = append(n.text, ch)
			ch = s.next()
			switch ch | 0x20 {
			case 'x':
				n.base, n.prefix = 16, 'x'
			case 'o':
				n.base, n.prefix = 8, 'o'
			case 'b':
				n.base, n.prefix = 2, 'b'
			default:
				n.base, n.prefix, n.digits = 8, '0', true
			}
			if n.prefix != '0' {
				n.text = append(n.text, ch)
				ch = s.next()
			}
		}
		ch = s.run(ch, n)
		if ch == '.' && s.Mode&ScanFloats != 0 {
			dot = true
			n.text = append(n.text, ch)
			ch = s.next()
		}
	}
	if dot {
		tok = Float
		if n.prefix == 'o' || n.prefix == 'b' {
			s.error("invalid radix point in " + literalNames[n.prefix])
		}
		if n.prefix == '0' {
			n.base, n.bad = 10, 0
		}
		ch = s.run(ch, n)
	}
	if !n.digits {
		s.error(literalNames[n.prefix] + " has no digits")
	}
	if e := ch | 0x20; ch > 0 && (e == 'e' || e == 'p') && s.Mode&ScanFloats != 0 {
		switch {
		case e == 'e' && n.prefix != 0 && n.prefix != '0':
			s.errorf("%q exponent requires decimal mantissa", ch)
		case e == 'p' && n.prefix != 'x':
			s.errorf("%q exponent requires hexadecimal mantissa", ch)
		}
		ch = s.next()
		tok = Float
		if ch == '+' || ch == '-' {
			ch = s.next()
		}
		exp := &numeral{base: 10}
		ch = s.run(ch, exp)
		n.under = n.under || exp.under
		if !exp.digits {
			s.error("exponent has no digits")
		}
		n.text = append(append(n.text, 'e'), exp.text...)
	} else if n.prefix == 'x' && tok == Float {
		s.error("hexadecimal mantissa requires a 'p' exponent")
	}
	if tok == Int && n.bad != 0 {
		s.errorf("invalid digit %q in %s", n.bad, literalNames[n.prefix])
	}
	if n.under && misplaced(n.text) {
		s.error("'_' must separate successive digits")
	}
	return tok, ch
}

// misplaced reports whether an underscore is not between digits, of which the
// prefix is one.
func misplaced(text []rune) bool {
	before := '.'
	for i, c := range text {
		digit := value(c) < 16 && c != 'e' || i == 1 && text[0] == '0' && value(c) >= 16 && c != '.' && c != '_'
		switch {
		case c == '_':
			if before != '0' {
				return true
			}
			before = '_'
		case digit:
			before = '0'
		default:
			if before == '_' {
				return true
			}
			before = '.'
		}
	}
	return before == '_'
}
