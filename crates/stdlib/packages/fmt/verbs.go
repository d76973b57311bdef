package fmt

import (
	"strconv"
	"unicode/utf8"
	"unsafe"
)

// appendInt and appendUint append decimal digits.
func appendInt(buf []byte, i int64) []byte
func appendUint(buf []byte, u uint64) []byte

// appendInteger appends u, negative if neg is set, for a verb of bdoOxX with
// all flags; pad pads what stands in buf from start on to a width; truncate
// gives the first n runes of s; appendHex is %x and %X of text.
func appendInteger(buf []byte, u uint64, neg bool, verb rune, flags uint, wid, prec int) []byte
func pad(buf []byte, start, wid int, flags uint) []byte
func truncate(s string, n int) string
func appendHex(buf []byte, s string, verb rune, flags uint, wid, prec int) []byte

// appendFloat appends f of that many bits for a verb of vbgGxXfFeE with all
// flags.
func appendFloat(buf []byte, f float64, bits int, verb rune, flags uint, wid, prec int) []byte

func (p *pp) padString(s string) {
	start := len(p.buf)
	p.buf = append(p.buf, s...)
	if p.flags&flagWidth != 0 {
		p.buf = pad(p.buf, start, p.wid, p.flags)
	}
}

func (p *pp) fmtBool(v bool, verb rune) {
	if verb != 't' && verb != 'v' {
		p.badVerb(verb)
		return
	}
	p.padString(strconv.FormatBool(v))
}

func (p *pp) fmtInt(v int64, verb rune) {
	switch verb {
	case 'v', 'd':
		if p.flags == 0 {
			p.buf = appendInt(p.buf, v)
			return
		}
		verb = 'd'
	case 'b', 'o', 'O', 'x', 'X':
	default:
		p.fmtCode(uint64(v), verb)
		return
	}
	if v < 0 {
		p.buf = appendInteger(p.buf, uint64(-v), true, verb, p.flags, p.wid, p.prec)
	} else {
		p.buf = appendInteger(p.buf, uint64(v), false, verb, p.flags, p.wid, p.prec)
	}
}

func (p *pp) fmtUint(v uint64, verb rune) {
	switch verb {
	case 'v', 'd':
		if p.flags == 0 {
			p.buf = appendUint(p.buf, v)
			return
		}
		if verb == 'v' && p.flags&flagSharpV != 0 {
			p.fmt0x(v, true)
			return
		}
		verb = 'd'
	case 'b', 'o', 'O', 'x', 'X':
	default:
		p.fmtCode(v, verb)
		return
	}
	p.buf = appendInteger(p.buf, v, false, verb, p.flags, p.wid, p.prec)
}

// fmt0x writes v in base 16, with 0x before it or not.
func (p *pp) fmt0x(v uint64, prefix bool) {
	flags := p.flags &^ flagSharp
	if prefix {
		flags |= flagSharp
	}
	p.buf = appendInteger(p.buf, v, false, 'x', flags, p.wid, p.prec)
}

// fmtCode is %c, %q and %U of an integer.
func (p *pp) fmtCode(v uint64, verb rune) {
	start := len(p.buf)
	r := rune(utf8.RuneError)
	if v <= utf8.MaxRune {
		r = rune(v)
	}
	flags := p.flags
	switch verb {
	case 'c':
		p.buf = utf8.AppendRune(p.buf, r)
	case 'q':
		if flags&flagPlus != 0 {
			p.buf = strconv.AppendQuoteRuneToASCII(p.buf, r)
		} else {
			p.buf = strconv.AppendQuoteRune(p.buf, r)
		}
	case 'U':
		prec := 4
		if flags&flagPrec != 0 && p.prec > 4 {
			prec = p.prec
		}
		p.buf = append(p.buf, "U+"...)
		p.buf = appendInteger(p.buf, v, false, 'X', flagPrec, 0, prec)
		if flags&flagSharp != 0 && v <= utf8.MaxRune && strconv.IsPrint(r) {
			p.buf = append(p.buf, " '"...)
			p.buf = utf8.AppendRune(p.buf, r)
			p.buf = append(p.buf, '\'')
		}
		flags &^= flagZero
	default:
		p.badVerb(verb)
		return
	}
	if flags&flagWidth != 0 {
		p.buf = pad(p.buf, start, p.wid, flags)
	}
}

func (p *pp) fmtFloat(v float64, bits int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		p.buf = appendFloat(p.buf, v, bits, verb, p.flags, p.wid, p.prec)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtComplex(v complex128, bits int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		p.buf = append(p.buf, '(')
		p.buf = appendFloat(p.buf, real(v), bits/2, verb, p.flags, p.wid, p.prec)
		p.buf = appendFloat(p.buf, imag(v), bits/2, verb, p.flags|flagPlus, p.wid, p.prec)
		p.buf = append(p.buf, "i)"...)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtString(v string, verb rune) {
	switch verb {
	case 'v':
		if p.flags&flagSharpV != 0 {
			p.fmtQ(v)
		} else {
			p.fmtS(v)
		}
	case 's':
		p.fmtS(v)
	case 'x', 'X':
		p.buf = appendHex(p.buf, v, verb, p.flags, p.wid, p.prec)
	case 'q':
		p.fmtQ(v)
	default:
		p.badVerb(verb)
	}
}

func (p *pp) fmtS(s string) {
	if p.flags == 0 {
		p.buf = append(p.buf, s...)
		return
	}
	if p.flags&flagPrec != 0 {
		s = truncate(s, p.prec)
	}
	p.padString(s)
}

func (p *pp) fmtQ(s string) {
	if p.flags&flagPrec != 0 {
		s = truncate(s, p.prec)
	}
	start := len(p.buf)
	switch {
	case p.flags&flagSharp != 0 && strconv.CanBackquote(s):
		p.buf = append(p.buf, '`')
		p.buf = append(p.buf, s...)
		p.buf = append(p.buf, '`')
	case p.flags&flagPlus != 0:
		p.buf = strconv.AppendQuoteToASCII(p.buf, s)
	default:
		p.buf = strconv.AppendQuote(p.buf, s)
	}
	if p.flags&flagWidth != 0 {
		p.buf = pad(p.buf, start, p.wid, p.flags)
	}
}

// fmtBytes reports whether the verb is one that takes bytes as a whole.
func (p *pp) fmtBytes(v []byte, verb rune, typeString string) bool {
	switch verb {
	case 'v', 'd':
		p.fmtByteList(v, verb, typeString)
	case 's', 'x', 'X', 'q':
		p.fmtString(unsafe.String(unsafe.SliceData(v), len(v)), verb)
	default:
		return false
	}
	return true
}

func (p *pp) fmtByteList(v []byte, verb rune, typeString string) {
	if p.flags&flagSharpV == 0 {
		p.buf = append(p.buf, '[')
		for i, c := range v {
			if i > 0 {
				p.buf = append(p.buf, ' ')
			}
			p.buf = appendInteger(p.buf, uint64(c), false, 'd', p.flags, p.wid, p.prec)
		}
		p.buf = append(p.buf, ']')
		return
	}
	p.buf = append(p.buf, typeString...)
	if v == nil {
		p.buf = append(p.buf, "(nil)"...)
		return
	}
	p.buf = append(p.buf, '{')
	for i, c := range v {
		if i > 0 {
			p.buf = append(p.buf, ", "...)
		}
		p.fmt0x(uint64(c), true)
	}
	p.buf = append(p.buf, '}')
}
