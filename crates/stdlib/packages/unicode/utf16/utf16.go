// Package utf16 encodes and decodes UTF-16.
package utf16

const (
	replacement = '\uFFFD'
	highStart   = 0xD800 // first of the high (leading) surrogates
	lowStart    = 0xDC00 // first of the low (trailing) ones
	end         = 0xE000
	beyondBMP   = 0x10000
	maxRune     = '\U0010FFFF'
)

// IsSurrogate reports whether r is half of a surrogate pair.
func IsSurrogate(r rune) bool { return highStart <= r && r < end }

// DecodeRune joins a surrogate pair; U+FFFD if the two are none.
func DecodeRune(r1, r2 rune) rune {
	if highStart <= r1 && r1 < lowStart && lowStart <= r2 && r2 < end {
		return ((r1-highStart)<<10 | (r2 - lowStart)) + beyondBMP
	}
	return replacement
}

// EncodeRune splits r into a surrogate pair; twice U+FFFD if r needs none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < beyondBMP || r > maxRune {
		return replacement, replacement
	}
	r -= beyondBMP
	return highStart + r>>10, lowStart + r&0x3FF
}

// RuneLen is the number of 16-bit words that encode r, -1 if r is no valid
// rune.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < highStart, end <= r && r < beyondBMP:
		return 1
	case beyondBMP <= r && r <= maxRune:
		return 2
	}
	return -1
}

// AppendRune appends the encoding of r to a.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode gives the encoding of s.
func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode gives the runes that s encodes.
func Decode(s []uint16) []rune {
	runes := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			pair := rune(replacement)
			if i+1 < len(s) {
				pair = DecodeRune(r, rune(s[i+1]))
			}
			if pair != replacement {
				i++
			}
			r = pair
		}
		runes = append(runes, r)
	}
	return runes
}
