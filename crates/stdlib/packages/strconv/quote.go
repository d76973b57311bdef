package strconv

import "unicode/utf8"

// How much of a text is written as it is.
const (
	keepPrintable = iota
	keepASCII
	keepGraphic
)

func appendQuoted(dst []byte, s string, quote byte, keep int) []byte
func quoted(s string, quote byte, keep int) string

// IsPrint reports whether r is printable, as unicode.IsPrint does; IsGraphic
// whether it is printable or a space.
func IsPrint(r rune) bool
func IsGraphic(r rune) bool

// CanBackquote reports whether s can stand unchanged in backquotes on one
// line.
func CanBackquote(s string) bool

// Quote gives s as a Go string literal; the variants differ in the runes that
// they escape.
func Quote(s string) string          { return quoted(s, '"', keepPrintable) }
func QuoteToASCII(s string) string   { return quoted(s, '"', keepASCII) }
func QuoteToGraphic(s string) string { return quoted(s, '"', keepGraphic) }

func AppendQuote(dst []byte, s string) []byte { return appendQuoted(dst, s, '"', keepPrintable) }
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return appendQuoted(dst, s, '"', keepASCII)
}
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return appendQuoted(dst, s, '"', keepGraphic)
}

// QuoteRune gives r as a Go character literal.
func QuoteRune(r rune) string          { return quoted(string(r), '\'', keepPrintable) }
func QuoteRuneToASCII(r rune) string   { return quoted(string(r), '\'', keepASCII) }
func QuoteRuneToGraphic(r rune) string { return quoted(string(r), '\'', keepGraphic) }

func AppendQuoteRune(dst []byte, r rune) []byte {
	return appendQuoted(dst, string(r), '\'', keepPrintable)
}
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return appendQuoted(dst, string(r), '\'', keepASCII)
}
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return appendQuoted(dst, string(r), '\'', keepGraphic)
}

// UnquoteChar reads the first character or escape of a literal's body.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	c := s[0]
	switch {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, n := utf8.DecodeRuneInString(s)
		return r, true, s[n:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	case len(s) == 1:
		return 0, false, "", ErrSyntax
	}
	c, s = s[1], s[2:]
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	default:
		return unquoteCode(c, s)
	}
	return value, false, s, nil
}

// unquoteCode reads the digits of a numeric escape; c is what follows the
// backslash.
func unquoteCode(c byte, s string) (value rune, multibyte bool, tail string, err error) {
	n, base := 0, rune(16)
	switch c {
	case 'x':
		n = 2
	case 'u':
		n = 4
	case 'U':
		n = 8
	case '0', '1', '2', '3', '4', '5', '6', '7':
		n, base, value = 2, 8, rune(c-'0')
	default:
		return 0, false, "", ErrSyntax
	}
	if len(s) < n {
		return 0, false, "", ErrSyntax
	}
	for i := 0; i < n; i++ {
		d := digit(s[i])
		if d >= base {
			return 0, false, "", ErrSyntax
		}
		value = value*base + d
	}
	if base == 8 && value > 255 || n > 2 && !utf8.ValidRune(value) {
		return 0, false, "", ErrSyntax
	}
	return value, n > 2, s[n:], nil
}

func digit(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c && c <= 'f':
		return rune(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return rune(c-'A') + 10
	}
	return 99
}

// Unquote gives the value of a quoted string or character literal.
func Unquote(s string) (string, error) {
	value, rest, ok := unquote(s, true)
	if !ok || rest != "" {
		return "", ErrSyntax
	}
	return value, nil
}

// QuotedPrefix gives the quoted string that s begins with, as it is written.
func QuotedPrefix(s string) (string, error) {
	_, rest, ok := unquote(s, false)
	if !ok {
		return "", ErrSyntax
	}
	return s[:len(s)-len(rest)], nil
}

// unquote reads the literal that s begins with and gives its value, if that is
// wanted, and what follows it.
func unquote(s string, wanted bool) (value, rest string, ok bool) {
	if len(s) < 2 {
		return "", s, false
	}
	quote := s[0]
	end := indexByte(s[1:], quote) + 1
	if end == 0 {
		return "", s, false
	}
	switch quote {
	case '`':
		value = s[1:end]
		if wanted && indexByte(value, '\r') >= 0 {
			value = withoutReturns(value)
		}
		return value, s[end+1:], true
	case '"', '\'':
	default:
		return "", s, false
	}
	// No escape and no newline up to the closing quote: the usual case.
	if body := s[1:end]; quote == '"' && indexByte(body, '\\') < 0 && indexByte(body, '\n') < 0 && utf8.ValidString(body) {
		return body, s[end+1:], true
	}
	return unquoteBody(s[1:], quote, wanted)
}

func unquoteBody(s string, quote byte, wanted bool) (value, rest string, ok bool) {
	var buf []byte
	for first := true; ; first = false {
		if s == "" {
			return "", s, false
		}
		if s[0] == quote {
			return string(buf), s[1:], true
		}
		if s[0] == '\n' || quote == '\'' && !first {
			return "", s, false
		}
		r, multibyte, tail, err := UnquoteChar(s, quote)
		if err != nil {
			return "", s, false
		}
		s = tail
		if !wanted {
			continue
		}
		if r < utf8.RuneSelf || !multibyte {
			buf = append(buf, byte(r))
		} else {
			buf = utf8.AppendRune(buf, r)
		}
	}
}

func withoutReturns(s string) string {
	var buf []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '\r' {
			buf = append(buf, s[i])
		}
	}
	return string(buf)
}

func indexByte(s string, c byte) int
