package big

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// A decimal is 0.digits * 10^exp, without zeros at the end.
type decimal struct {
	digits []byte
	exp    int
}

// decimalOf is exactly m * 2^low.
func decimalOf(m nat, low int) decimal {
	if len(m) == 0 {
		return decimal{}
	}
	scale := 0
	if low >= 0 {
		m = natLsh(m, uint(low))
	} else {
		m = natMul(m, natPow(nat{5}, natOf(uint64(-low)), nil))
		scale = -low
	}
	text := natText(m, 10)
	return decimal{[]byte(strings.TrimRight(text, "0")), len(text) - scale}
}

func (d *decimal) at(i int) byte {
	if 0 <= i && i < len(d.digits) {
		return d.digits[i]
	}
	return '0'
}

// round keeps n digits, rounding to nearest even.
func (d *decimal) round(n int) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	up := d.digits[n] > '5' || d.digits[n] == '5' && (n+1 < len(d.digits) || n > 0 && d.digits[n-1]&1 == 1)
	d.cut(n, up)
}

func (d *decimal) cut(n int, up bool) {
	if n < 0 || n >= len(d.digits) {
		return
	}
	d.digits = d.digits[:n:n]
	if up {
		for len(d.digits) > 0 && d.digits[len(d.digits)-1] == '9' {
			d.digits = d.digits[:len(d.digits)-1]
		}
		if len(d.digits) == 0 {
			d.digits = []byte{'1'}
			d.exp++
			return
		}
		d.digits[len(d.digits)-1]++
		return
	}
	for len(d.digits) > 0 && d.digits[len(d.digits)-1] == '0' {
		d.digits = d.digits[:len(d.digits)-1]
	}
	if len(d.digits) == 0 {
		d.exp = 0
	}
}

// shorten keeps the fewest digits that identify x.
func (d *decimal) shorten(x *Float) {
	extra := int(x.prec) + 1 - x.mant.bitLen()
	m, low := natLsh(x.mant, uint(extra)), x.low-extra
	lower, upper := decimalOf(natSub(m, one), low), decimalOf(natAdd(m, one), low)
	inclusive := m.low()&2 == 0
	// The places of all three are those of upper, which may have one more in front.
	ahead, lowerAhead := upper.exp-d.exp, upper.exp-lower.exp
	gap := 0 // how much upper's digits so far exceed d's; 2 is enough
	for j := 0; j-ahead < len(d.digits); j++ {
		i := j - ahead
		l, c, u := lower.at(j-lowerAhead), d.at(i), upper.at(j)
		gap = min(10*gap+int(u)-int(c), 2)
		down := l != c || inclusive && j-lowerAhead+1 == len(lower.digits)
		up := gap > 0 && (inclusive || gap > 1 || j+1 < len(upper.digits))
		switch {
		case down && up:
			d.round(i + 1)
		case down:
			d.cut(i+1, false)
		case up:
			d.cut(i+1, true)
		default:
			continue
		}
		return
	}
}

// Text is x in format e, E, f, g or G; a negative prec asks for the fewest
// digits that identify x.
func (x *Float) Text(format byte, prec int) string { return string(x.Append(nil, format, prec)) }

// String is Text('g', 10).
func (x *Float) String() string { return x.Text('g', 10) }

// Append appends Text.
func (x *Float) Append(buf []byte, format byte, prec int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	if x.neg {
		buf = append(buf, '-')
	}
	if x.form == infinite {
		if !x.neg {
			buf = append(buf, '+')
		}
		return append(buf, "Inf"...)
	}
	switch format {
	case 'b':
		if x.form == zeroForm {
			return append(buf, '0')
		}
		extra := int(x.prec) - x.mant.bitLen()
		buf = append(buf, natText(natLsh(x.mant, uint(extra)), 10)...)
		buf = append(buf, 'p')
		if x.low-extra >= 0 {
			buf = append(buf, '+')
		}
		return strconv.AppendInt(buf, int64(x.low-extra), 10)
	case 'x':
		return x.appendHex(buf, prec)
	case 'p':
		if x.form == zeroForm {
			return append(buf, '0')
		}
		pad := (4 - x.mant.bitLen()%4) % 4
		hex := strings.TrimRight(natText(natLsh(x.mant, uint(pad)), 16), "0")
		buf = append(append(buf, "0x."...), hex...)
		buf = append(buf, 'p')
		if x.exp() >= 0 {
			buf = append(buf, '+')
		}
		return strconv.AppendInt(buf, int64(x.exp()), 10)
	}
	var d decimal
	if x.form == finite {
		d = decimalOf(x.mant, x.low)
	}
	shortest := prec < 0
	if shortest {
		if x.form == finite {
			d.shorten(x)
		}
		switch format {
		case 'e', 'E':
			prec = len(d.digits) - 1
		case 'f':
			prec = max(len(d.digits)-d.exp, 0)
		case 'g', 'G':
			prec = len(d.digits)
		}
	} else {
		switch format {
		case 'e', 'E':
			d.round(prec + 1)
		case 'f':
			d.round(d.exp + prec)
		case 'g', 'G':
			prec = max(prec, 1)
			d.round(prec)
		}
	}
	switch format {
	case 'e', 'E':
		return d.appendE(buf, format, prec)
	case 'f':
		return d.appendF(buf, prec)
	case 'g', 'G':
		limit := prec
		if limit > len(d.digits) && len(d.digits) >= d.exp {
			limit = len(d.digits)
		}
		if shortest {
			limit = 6
		}
		if exp := d.exp - 1; exp < -4 || exp >= limit {
			return d.appendE(buf, format+'e'-'g', min(prec, len(d.digits))-1)
		}
		if prec > d.exp {
			prec = len(d.digits)
		}
		return d.appendF(buf, max(prec-d.exp, 0))
	}
	if x.neg {
		buf = buf[:len(buf)-1]
	}
	return append(buf, '%', format)
}

// appendHex appends 0x1.dddp±dd.
func (x *Float) appendHex(buf []byte, prec int) []byte {
	if x.form == zeroForm {
		buf = append(buf, "0x0"...)
		if prec > 0 {
			buf = append(append(buf, '.'), strings.Repeat("0", prec)...)
		}
		return append(buf, "p+00"...)
	}
	r := new(Float).SetPrec(x.MinPrec())
	if prec >= 0 {
		r.SetPrec(1 + 4*uint(prec))
	}
	r.SetMode(x.mode).Abs(x)
	// One bit stands before the point, four to a digit behind it.
	behind := (int(r.MinPrec()) + 2) / 4
	if prec >= 0 {
		behind = prec
	}
	mant, shift := r.mant, 1+4*behind-r.mant.bitLen()
	if shift < 0 {
		mant = natRsh(mant, uint(-shift))
	} else {
		mant = natLsh(mant, uint(shift))
	}
	digits := natText(mant, 16)
	buf = append(buf, "0x1"...)
	if behind > 0 {
		buf = append(append(buf, '.'), digits[1:]...)
	}
	exp, sign := r.exp()-1, "p+"
	if exp < 0 {
		exp, sign = -exp, "p-"
	}
	buf = append(buf, sign...)
	if exp < 10 {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(buf, int64(exp), 10)
}

func (d *decimal) appendE(buf []byte, format byte, prec int) []byte {
	buf = append(buf, d.at(0))
	if prec > 0 {
		buf = append(buf, '.')
		for i := 1; i <= prec; i++ {
			buf = append(buf, d.at(i))
		}
	}
	exp := 0
	if len(d.digits) > 0 {
		exp = d.exp - 1
	}
	sign := byte('+')
	if exp < 0 {
		sign, exp = '-', -exp
	}
	buf = append(buf, format, sign)
	if exp < 10 {
		buf = append(buf, '0')
	}
	return strconv.AppendInt(buf, int64(exp), 10)
}

func (d *decimal) appendF(buf []byte, prec int) []byte {
	if d.exp > 0 {
		for i := range d.exp {
			buf = append(buf, d.at(i))
		}
	} else {
		buf = append(buf, '0')
	}
	if prec > 0 {
		buf = append(buf, '.')
		for i := range prec {
			if at := d.exp + i; at < 0 {
				buf = append(buf, '0')
			} else {
				buf = append(buf, d.at(at))
			}
		}
	}
	return buf
}

// Format lets Floats be printed by floating-point verbs.
func (x *Float) Format(s fmt.State, format rune) {
	prec, given := s.Precision()
	if !given {
		prec = 6
	}
	switch format {
	case 'e', 'E', 'f', 'b', 'p', 'x':
	case 'F':
		format = 'f'
	case 'v', 'g', 'G':
		if format == 'v' {
			format = 'g'
		}
		if !given {
			prec = -1
		}
	default:
		fmt.Fprintf(s, "%%!%c(*big.Float=%s)", format, x.String())
		return
	}
	text := x.Text(byte(format), prec)
	sign := ""
	switch {
	case text[0] == '-':
		sign, text = "-", text[1:]
	case text[0] == '+':
		sign, text = "+", text[1:]
		if s.Flag(' ') {
			sign = " "
		}
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	width, _ := s.Width()
	pad := max(width-len(sign)-len(text), 0)
	switch {
	case s.Flag('0') && !x.IsInf():
		text = sign + strings.Repeat("0", pad) + text
	case s.Flag('-'):
		text = sign + text + strings.Repeat(" ", pad)
	default:
		text = strings.Repeat(" ", pad) + sign + text
	}
	io.WriteString(s, text)
}

// SetString sets z to the number that all of s is.
func (z *Float) SetString(s string) (*Float, bool) {
	if f, _, err := z.Parse(s, 0); err == nil {
		return f, true
	}
	return nil, false
}

// ParseFloat is Parse into a new Float.
func ParseFloat(s string, base int, prec uint, mode RoundingMode) (f *Float, b int, err error) {
	return new(Float).SetPrec(prec).SetMode(mode).Parse(s, base)
}

// Parse sets z to the number that all of s is, and gives its base.
func (z *Float) Parse(s string, base int) (f *Float, b int, err error) {
	if s == "" {
		return nil, 0, io.EOF
	}
	neg, digits := false, s
	if s[0] == '+' || s[0] == '-' {
		neg, digits = s[0] == '-', s[1:]
	}
	if digits == "Inf" || digits == "inf" {
		return z.SetInf(neg), 0, nil
	}
	z.least(64)
	b = base
	if base == 0 && strings.Contains(digits, "_") {
		if !separated(digits) {
			return nil, 0, errors.New("'_' must separate successive digits")
		}
		digits = strings.ReplaceAll(digits, "_", "")
	}
	if base == 0 {
		b = 10
		if len(digits) > 1 && digits[0] == '0' {
			switch digits[1] {
			case 'x', 'X':
				b = 16
			case 'b', 'B':
				b = 2
			case 'o', 'O':
				b = 8
			}
			if b != 10 {
				digits = digits[2:]
			}
		}
	}
	mantissa, exp2, exp10 := digits, 0, 0
	letters := "eEpP"
	if b == 16 {
		letters = "pP"
	}
	if i := strings.IndexAny(digits, letters); i >= 0 {
		mantissa = digits[:i]
		e, err := strconv.Atoi(digits[i+1:])
		if err != nil {
			return nil, 0, errors.New("number has no digits")
		}
		if digits[i] == 'p' || digits[i] == 'P' {
			exp2 = e
		} else {
			exp10 = e
		}
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	abs, used, ok := natScan(whole+fraction, b)
	if !ok {
		return nil, 0, errors.New("number has no digits")
	}
	if used < len(whole+fraction) {
		return nil, 0, fmt.Errorf("expected end of string, found %q", (whole + fraction)[used])
	}
	switch b {
	case 10:
		exp10 -= len(fraction)
	case 16:
		exp2 -= 4 * len(fraction)
	case 8:
		exp2 -= 3 * len(fraction)
	case 2:
		exp2 -= len(fraction)
	}
	if len(abs) == 0 {
		return z.special(zeroForm, neg), b, nil
	}
	pow := func(n int) nat { return natPow(nat{5}, natOf(uint64(n)), nil) }
	if exp10 >= 0 {
		z.round(neg, natMul(abs, pow(exp10)), exp2+exp10, false)
	} else {
		z.quotient(neg, abs, pow(-exp10), exp2+exp10)
	}
	return z, b, nil
}

// separated reports whether each underscore stands between digits, or behind
// the mark of a base.
func separated(s string) bool {
	mark := len(s) > 1 && s[0] == '0' && strings.IndexByte("xXbBoO", s[1]) >= 0
	digit := func(i int) bool {
		if i < 0 || i >= len(s) {
			return false
		}
		c := s[i] | 0x20
		return '0' <= s[i] && s[i] <= '9' || mark && s[1]|0x20 == 'x' && 'a' <= c && c <= 'f'
	}
	for i := range len(s) {
		if s[i] == '_' && !(digit(i+1) && (digit(i-1) || mark && i == 2)) {
			return false
		}
	}
	return true
}

// Scan lets Floats be scanned.
func (z *Float) Scan(s fmt.ScanState, ch rune) error {
	s.SkipSpace()
	token, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("0123456789.+-_eEpPxXbBoOInf", r) })
	if err != nil {
		return err
	}
	_, _, err = z.Parse(string(token), 0)
	return err
}
