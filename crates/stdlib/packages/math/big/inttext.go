package big

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Text is x in a base from 2 to MaxBase.
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	if base < 2 || base > MaxBase {
		panic("invalid base")
	}
	s := natText(x.abs, base)
	if x.neg {
		s = "-" + s
	}
	return s
}

// Append appends Text.
func (x *Int) Append(buf []byte, base int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	return append(buf, x.Text(base)...)
}

// String is x in base 10.
func (x *Int) String() string { return x.Text(10) }

// Format lets Ints be printed by integer verbs.
func (x *Int) Format(s fmt.State, ch rune) {
	var base int
	switch ch {
	case 'b':
		base = 2
	case 'o', 'O':
		base = 8
	case 'd', 's', 'v':
		base = 10
	case 'x', 'X':
		base = 16
	default:
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	sign := ""
	switch {
	case x.neg:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	prefix := ""
	if s.Flag('#') {
		prefix = map[rune]string{'b': "0b", 'o': "0", 'x': "0x", 'X': "0X"}[ch]
	}
	if ch == 'O' {
		prefix = "0o"
	}
	digits := natText(x.abs, base)
	if ch == 'X' {
		digits = strings.ToUpper(digits)
	}
	var left, zeros, right int
	precision, exact := s.Precision()
	if exact {
		switch {
		case len(digits) < precision:
			zeros = precision - len(digits)
		case digits == "0" && precision == 0:
			return
		}
	}
	if width, ok := s.Width(); ok {
		if room := width - len(sign) - len(prefix) - zeros - len(digits); room > 0 {
			switch {
			case s.Flag('-'):
				right = room
			case s.Flag('0') && !exact:
				zeros = room
			default:
				left = room
			}
		}
	}
	io.WriteString(s, strings.Repeat(" ", left)+sign+prefix+strings.Repeat("0", zeros)+digits+strings.Repeat(" ", right))
}

// digitValue is the value of a character as a digit, or 99.
func digitValue(c byte, base int) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z' && base <= 36:
		return int(c-'A') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 36
	}
	return 99
}

// natScan reads a number from the front of s: in base 0 a prefix tells the
// base, and underscores may stand between digits.
func natScan(s string, base int) (z nat, used int, ok bool) {
	i, real := 0, base
	separated := base == 0
	last := byte('.') // what was before: a digit ('0'), '_' or nothing
	if base == 0 {
		real = 10
		if len(s) > 0 && s[0] == '0' {
			last, i = '0', 1
			real = 8
			if len(s) > 1 {
				switch s[1] {
				case 'b', 'B':
					real, i, last = 2, 2, '.'
				case 'o', 'O':
					real, i, last = 8, 2, '.'
				case 'x', 'X':
					real, i, last = 16, 2, '.'
				}
			}
			if i == 2 {
				last = 'p' // a prefix
			}
		}
	}
	digits := make([]byte, 0, len(s))
	if last == '0' {
		digits = append(digits, 0)
	}
	bad := false
	for ; i < len(s); i++ {
		c := s[i]
		if c == '_' && separated {
			if last != '0' && last != 'p' {
				bad = true
			}
			last = '_'
			continue
		}
		d := digitValue(c, real)
		if d >= real {
			break
		}
		digits = append(digits, byte(d))
		last = '0'
	}
	if len(digits) == 0 || last == '_' || bad {
		return nil, i, false
	}
	return natParse(digits, real), i, true
}

// SetString sets z to the number that all of s is.
func (z *Int) SetString(s string, base int) (*Int, bool) {
	if base != 0 && base < 2 || base > MaxBase {
		return nil, false
	}
	digits, neg := s, false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		digits, neg = s[1:], s[0] == '-'
	}
	abs, used, ok := natScan(digits, base)
	if !ok || used < len(digits) {
		return nil, false
	}
	return z.set(neg, abs), true
}

// Scan lets Ints be scanned by integer verbs.
func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	base := 0
	switch ch {
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'd':
		base = 10
	case 'x', 'X':
		base = 16
	case 's', 'v':
	default:
		return errors.New("Int.Scan: invalid verb")
	}
	first := true
	token, err := s.Token(false, func(r rune) bool {
		sign := first && (r == '+' || r == '-')
		first = false
		return sign || r == '_' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	})
	if err != nil {
		return err
	}
	if _, ok := z.SetString(string(token), base); !ok {
		if len(token) == 0 {
			return io.EOF
		}
		return errors.New("number has no digits")
	}
	return nil
}

// MarshalText is String.
func (x *Int) MarshalText() (text []byte, err error) { return x.AppendText(nil) }

// AppendText appends String.
func (x *Int) AppendText(b []byte) (text []byte, err error) {
	if x == nil {
		return append(b, "<nil>"...), nil
	}
	return x.Append(b, 10), nil
}

// UnmarshalText is SetString in base 0.
func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

// MarshalJSON is String.
func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.Append(nil, 10), nil
}

// UnmarshalJSON is UnmarshalText; null leaves z as it is.
func (z *Int) UnmarshalJSON(text []byte) error {
	if bytes.Equal(text, []byte("null")) {
		return nil
	}
	return z.UnmarshalText(text)
}

// GobEncode has a byte of version and sign before the bytes.
func (x *Int) GobEncode() ([]byte, error) {
	if x == nil {
		return nil, nil
	}
	b := byte(1 << 1)
	if x.neg {
		b |= 1
	}
	return append([]byte{b}, x.Bytes()...), nil
}

// GobDecode is the reverse of GobEncode.
func (z *Int) GobDecode(buf []byte) error {
	if len(buf) == 0 {
		*z = Int{}
		return nil
	}
	if buf[0]>>1 != 1 {
		return fmt.Errorf("Int.GobDecode: encoding version %d not supported", buf[0]>>1)
	}
	z.set(buf[0]&1 != 0, natSetBytes(buf[1:]))
	return nil
}
