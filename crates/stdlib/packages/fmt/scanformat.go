package fmt

import "unicode/utf8"

// doScan scans operands separated by space.
func (s *ss) doScan(a []any) (n int, err error) {
	defer errorHandler(&err)
	for _, v := range a {
		s.scanOne('v', v)
		n++
	}
	for s.nlIsEnd {
		r := s.getRune()
		if r == '\n' || r == eof {
			break
		}
		if !isSpace(r) {
			s.errorString("expected newline")
		}
	}
	return n, nil
}

// doScanf scans operands by a format.
func (s *ss) doScanf(format string, a []any) (n int, err error) {
	defer errorHandler(&err)
	for i := 0; i < len(format); {
		next, ok := s.matchText(format, i)
		switch {
		case ok:
			i = next
		case format[i] != '%': // a %% is tried once more, as a verb
			s.errorString("input does not match format")
		}
		if i >= len(format) {
			break
		}
		if format[i] != '%' {
			break // the input ended
		}
		i++
		width, given, j := parseNumber(format, i, len(format)-1)
		s.width = width
		if !given {
			s.width = noWidth
		}
		verb, size := utf8.DecodeRuneInString(format[j:])
		i = j + size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.notEOF()
			if !s.accept("%") {
				s.errorString("missing literal %")
			}
			continue
		}
		if s.width < noWidth-s.count {
			s.limit = s.count + s.width
		}
		if n >= len(a) {
			s.errorString("too few operands for format '%" + format[j:] + "'")
		}
		s.scanOne(verb, a[n])
		n++
		s.limit = noWidth
	}
	if n < len(a) {
		s.errorString("too many operands")
	}
	return n, nil
}

// matchText takes from the input what the format has at i before its next
// verb, and gives where that is.
func (s *ss) matchText(format string, i int) (next int, ok bool) {
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i = s.matchSpace(format, i)
			continue
		}
		if c == '%' {
			if i+1 == len(format) {
				s.errorString("missing verb: % at end of format string")
			}
			if format[i+1] != '%' {
				return i, true
			}
			i++
		}
		if s.mustReadRune() != c {
			s.UnreadRune()
			return i, false
		}
		i += size
	}
	return i, true
}

// matchSpace matches the run of space in the format at i. Its newlines match
// newlines of the input, with any space before them; space behind the last one
// matches any space but a newline, and if there is no newline, at least one.
func (s *ss) matchSpace(format string, i int) int {
	newlines, trailing := 0, false
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if !isSpace(c) {
			break
		}
		trailing = c != '\n'
		if !trailing {
			newlines++
		}
		i += size
	}
	for ; newlines > 0; newlines-- {
		if r := s.skipBlanks(s.getRune()); r != '\n' && r != eof {
			s.errorString("newline in format does not match input")
		}
		if newlines == 1 && trailing {
			if s.skipBlanks(s.getRune()) != eof {
				s.UnreadRune()
			}
			return i
		}
	}
	if trailing {
		r := s.getRune()
		if r != eof && !isSpace(r) {
			s.errorString("expected space in input to match format")
		}
		if r == '\n' {
			s.errorString("newline in input does not match format")
		}
		if s.skipBlanks(r) != eof {
			s.UnreadRune()
		}
	}
	return i
}

// skipBlanks reads on from r to what is no space or a newline.
func (s *ss) skipBlanks(r rune) rune {
	for r != '\n' && isSpace(r) {
		r = s.getRune()
	}
	return r
}
