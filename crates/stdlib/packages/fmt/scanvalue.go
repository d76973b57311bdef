package fmt

import (
	"io"
	"math"
	"reflect"
	"strconv"
)

const (
	binaryDigits  = "01"
	octalDigits   = "01234567"
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
	signs         = "+-"
	integerVerbs  = "bdoUxXv"
	floatVerbs    = "beEfFgGv"
)

// scanOne scans one operand.
func (s *ss) scanOne(verb rune, arg any) {
	s.buf = s.buf[:0]
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.error(err)
		}
		return
	}
	switch v := arg.(type) {
	case *int:
		*v = int(s.scanInt(verb, 64))
	case *string:
		*v = s.convertString(verb)
	case *float64:
		*v = s.scanFloat(verb, 64, "float64")
	case *bool:
		*v = s.scanBool(verb)
	case *int8:
		*v = int8(s.scanInt(verb, 8))
	case *int16:
		*v = int16(s.scanInt(verb, 16))
	case *int32:
		*v = int32(s.scanInt(verb, 32))
	case *int64:
		*v = s.scanInt(verb, 64)
	case *uint:
		*v = uint(s.scanUint(verb, 64))
	case *uint8:
		*v = uint8(s.scanUint(verb, 8))
	case *uint16:
		*v = uint16(s.scanUint(verb, 16))
	case *uint32:
		*v = uint32(s.scanUint(verb, 32))
	case *uint64:
		*v = s.scanUint(verb, 64)
	case *uintptr:
		*v = uintptr(s.scanUint(verb, 64))
	case *float32:
		*v = float32(s.scanFloat(verb, 32, "float32"))
	case *complex64:
		*v = complex64(s.scanComplex(verb, 64))
	case *complex128:
		*v = s.scanComplex(verb, 128)
	case *[]byte:
		*v = []byte(s.convertString(verb))
	default:
		s.scanReflected(verb, reflect.ValueOf(v))
	}
}

// scanReflected scans into named types.
func (s *ss) scanReflected(verb rune, ptr reflect.Value) {
	if ptr.Kind() != reflect.Pointer {
		s.errorString("type not a pointer: " + ptr.Type().String())
	}
	switch v := ptr.Elem(); v.Kind() {
	case reflect.Bool:
		v.SetBool(s.scanBool(verb))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(s.scanInt(verb, v.Type().Bits()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		v.SetUint(s.scanUint(verb, v.Type().Bits()))
	case reflect.String:
		v.SetString(s.convertString(verb))
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			s.errorString("can't scan type: " + ptr.Type().String())
		}
		str := s.convertString(verb)
		v.Set(reflect.MakeSlice(v.Type(), len(str), len(str)))
		for i := 0; i < len(str); i++ {
			v.Index(i).SetUint(uint64(str[i]))
		}
	case reflect.Float32, reflect.Float64:
		s.SkipSpace()
		s.notEOF()
		v.SetFloat(s.convertFloat(s.floatToken(), v.Type().Bits()))
	case reflect.Complex64, reflect.Complex128:
		v.SetComplex(s.scanComplex(verb, v.Type().Bits()))
	default:
		s.errorString("can't scan type: " + ptr.Type().String())
	}
}

func (s *ss) checkVerb(verb rune, okVerbs, typ string) {
	if !has(okVerbs, verb) {
		s.errorString("bad verb '%" + string(verb) + "' for " + typ)
	}
}

func (s *ss) scanBool(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	s.checkVerb(verb, "tv", "boolean")
	switch s.getRune() {
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && !(s.accept("uU") && s.accept("eE")) {
			s.errorString("syntax error scanning boolean")
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && !(s.accept("lL") && s.accept("sS") && s.accept("eE")) {
			s.errorString("syntax error scanning boolean")
		}
	}
	return false
}

// base gives the base of a verb and its digits.
func (s *ss) base(verb rune) (base int, digits string) {
	s.checkVerb(verb, integerVerbs, "integer")
	switch verb {
	case 'b':
		return 2, binaryDigits
	case 'o':
		return 8, octalDigits
	case 'x', 'X', 'U':
		return 16, hexDigits
	}
	return 10, decimalDigits
}

// basePrefix reads 0b, 0o, 0x or 0 before a number scanned with %v; zeroFound
// tells that a 0 has been read already.
func (s *ss) basePrefix() (base int, digits string, zeroFound bool) {
	if !s.accept("0") {
		return 0, decimalDigits + "_", false
	}
	switch {
	case s.accept("bB"):
		return 0, binaryDigits + "_", true
	case s.accept("oO"):
		return 0, octalDigits + "_", true
	case s.accept("xX"):
		return 0, hexDigits + "_", true
	}
	return 0, octalDigits + "_", true
}

// integerToken reads the text of an integer.
func (s *ss) integerToken(verb rune, signed bool) (token string, base int) {
	s.SkipSpace()
	s.notEOF()
	base, digits := s.base(verb)
	begun := false
	if verb == 'U' {
		if !s.demand("U") || !s.demand("+") {
			s.errorString("bad unicode format ")
		}
	} else {
		if signed {
			s.accept(signs)
		}
		if verb == 'v' {
			base, digits, begun = s.basePrefix()
		}
	}
	if !begun {
		s.notEOF()
		if !s.accept(digits) {
			s.errorString("expected integer")
		}
	}
	for s.accept(digits) {
	}
	return string(s.buf), base
}

func (s *ss) scanInt(verb rune, bitSize int) int64 {
	if verb == 'c' {
		return s.scanRune(bitSize)
	}
	tok, base := s.integerToken(verb, true)
	i, err := strconv.ParseInt(tok, base, 64)
	if err != nil {
		s.error(err)
	}
	if shift := 64 - uint(bitSize); i<<shift>>shift != i {
		s.errorString("integer overflow on token " + tok)
	}
	return i
}

func (s *ss) scanUint(verb rune, bitSize int) uint64 {
	if verb == 'c' {
		return uint64(s.scanRune(bitSize))
	}
	tok, base := s.integerToken(verb, false)
	i, err := strconv.ParseUint(tok, base, 64)
	if err != nil {
		s.error(err)
	}
	if shift := 64 - uint(bitSize); i<<shift>>shift != i {
		s.errorString("unsigned integer overflow on token " + tok)
	}
	return i
}

func (s *ss) scanRune(bitSize int) int64 {
	s.notEOF()
	r := s.getRune()
	if shift := 64 - uint(bitSize); int64(r)<<shift>>shift != int64(r) {
		s.errorString("overflow on character value " + string(r))
	}
	return int64(r)
}

func (s *ss) scanFloat(verb rune, bits int, typ string) float64 {
	s.checkVerb(verb, floatVerbs, typ)
	s.SkipSpace()
	s.notEOF()
	return s.convertFloat(s.floatToken(), bits)
}

// floatToken reads as much as looks like a floating-point number.
func (s *ss) floatToken() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept(signs)
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	digits, exponent := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exponent = hexDigits+"_", "pP"
	}
	for s.accept(digits) {
	}
	if s.accept(".") {
		for s.accept(digits) {
		}
	}
	if s.accept(exponent) {
		s.accept(signs)
		for s.accept(decimalDigits + "_") {
		}
	}
	return string(s.buf)
}

// convertFloat also takes a decimal number with a binary exponent, 1.5p3.
func (s *ss) convertFloat(str string, bits int) float64 {
	p, hex := -1, false
	for i := 0; i < len(str); i++ {
		switch str[i] {
		case 'p', 'P':
			p = i
		case 'x', 'X':
			hex = true
		}
	}
	if p < 0 || hex {
		f, err := strconv.ParseFloat(str, bits)
		if err != nil {
			s.error(err)
		}
		return f
	}
	f, err := strconv.ParseFloat(str[:p], bits)
	if err == nil {
		var m int
		if m, err = strconv.Atoi(str[p+1:]); err == nil {
			return math.Ldexp(f, m)
		}
	}
	if e, ok := err.(*strconv.NumError); ok {
		e.Num = str
	}
	s.error(err)
	return 0
}

func (s *ss) scanComplex(verb rune, bits int) complex128 {
	s.checkVerb(verb, floatVerbs, "complex")
	s.SkipSpace()
	s.notEOF()
	parens := s.accept("(")
	re := s.floatToken()
	s.buf = s.buf[:0]
	if !s.accept(signs) {
		s.errorString("syntax error scanning complex number")
	}
	sign := string(s.buf)
	im := s.floatToken()
	if !s.accept("i") || parens && !s.accept(")") {
		s.errorString("syntax error scanning complex number")
	}
	r := s.convertFloat(re, bits/2)
	return complex(r, s.convertFloat(sign+im, bits/2))
}

func (s *ss) convertString(verb rune) string {
	s.checkVerb(verb, "svqxX", "string")
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quotedString()
	case 'x', 'X':
		return s.hexString()
	}
	return string(s.token(true, notSpace))
}

func (s *ss) quotedString() string {
	s.notEOF()
	switch s.getRune() {
	case '`':
		for {
			r := s.mustReadRune()
			if r == '`' {
				return string(s.buf)
			}
			s.buf = append(s.buf, string(r)...)
		}
	case '"':
		s.buf = append(s.buf, '"')
		for {
			r := s.mustReadRune()
			s.buf = append(s.buf, string(r)...)
			if r == '\\' {
				s.buf = append(s.buf, string(s.mustReadRune())...)
			} else if r == '"' {
				break
			}
		}
		text, err := strconv.Unquote(string(s.buf))
		if err != nil {
			s.error(err)
		}
		return text
	}
	s.errorString("expected quoted string")
	return ""
}

func hexDigit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10
	case 'A' <= r && r <= 'F':
		return int(r-'A') + 10
	}
	return -1
}

// hexString reads pairs of hexadecimal digits.
func (s *ss) hexString() string {
	s.notEOF()
	for {
		r := s.getRune()
		if r == eof {
			break
		}
		high := hexDigit(r)
		if high < 0 {
			s.UnreadRune()
			break
		}
		low := hexDigit(s.mustReadRune())
		if low < 0 {
			s.errorString("illegal hex digit")
		}
		s.buf = append(s.buf, byte(high<<4|low))
	}
	if len(s.buf) == 0 {
		s.errorString("no hex data for %x string")
	}
	return string(s.buf)
}
