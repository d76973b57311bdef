// Package bytes implements functions on byte slices. Loops over plain bytes are native; whatever calls the program's
// functions is Go.
package bytes

import (
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// view reads b as a string without copying it.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// Equal reports whether a and b have the same bytes.
func Equal(a, b []byte) bool { return string(a) == string(b) }

// Compare compares bytewise: -1, 0 or +1.
func Compare(a, b []byte) int

// Index returns the position of the first sep in s, or -1.
func Index(s, sep []byte) int

// IndexByte returns the position of the first c in b, or -1.
func IndexByte(b []byte, c byte) int

// LastIndex returns the position of the last sep in s, or -1.
func LastIndex(s, sep []byte) int

// LastIndexByte returns the position of the last c in s, or -1.
func LastIndexByte(s []byte, c byte) int

// Count counts the non-overlapping instances of sep in s; for an empty sep the runes of s plus one.
func Count(s, sep []byte) int

// Contains reports whether subslice is within b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

// ContainsAny reports whether any code point in chars is within b.
func ContainsAny(b []byte, chars string) bool { return strings.IndexAny(view(b), chars) >= 0 }

// ContainsRune reports whether r is within b.
func ContainsRune(b []byte, r rune) bool { return strings.IndexRune(view(b), r) >= 0 }

// IndexRune returns the position of the first r in s, or -1.
func IndexRune(s []byte, r rune) int { return strings.IndexRune(view(s), r) }

// IndexAny returns the position of the first code point of s that is in chars, or -1.
func IndexAny(s []byte, chars string) int { return strings.IndexAny(view(s), chars) }

// LastIndexAny returns the position of the last code point of s that is in chars, or -1.
func LastIndexAny(s []byte, chars string) int { return strings.LastIndexAny(view(s), chars) }

// ContainsFunc reports whether any code point of b satisfies f.
func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

// IndexFunc returns the position of the first code point of s that satisfies f, or -1.
func IndexFunc(s []byte, f func(r rune) bool) int {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if f(r) {
			return i
		}
		i += size
	}
	return -1
}

// LastIndexFunc returns the position of the last code point of s that satisfies f, or -1.
func LastIndexFunc(s []byte, f func(r rune) bool) int {
	for end := len(s); end > 0; {
		r, size := utf8.DecodeLastRune(s[:end])
		end -= size
		if f(r) {
			return end
		}
	}
	return -1
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && string(s[:len(prefix)]) == string(prefix)
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && string(s[len(s)-len(suffix):]) == string(suffix)
}

// EqualFold reports whether s and t are equal under simple Unicode case folding.
func EqualFold(s, t []byte) bool { return strings.EqualFold(view(s), view(t)) }

// Cut slices s around the first sep.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutLast slices s around the last sep.
func CutLast(s, sep []byte) (before, after []byte, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix returns s without the leading prefix.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without the trailing suffix.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// Clone returns a copy of b; nil stays nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Runes converts s to code points.
func Runes(s []byte) []rune {
	t := make([]rune, utf8.RuneCount(s))
	i := 0
	for len(s) > 0 {
		r, size := utf8.DecodeRune(s)
		t[i] = r
		i++
		s = s[size:]
	}
	return t
}

// rest is s[from:], nil when nothing is left.
func rest(s []byte, from int) []byte {
	if from == len(s) {
		return nil
	}
	return s[from:]
}

// TrimSpace returns s without leading and trailing white space.
func TrimSpace(s []byte) []byte {
	v := view(s)
	t := strings.TrimLeft(v, spaces)
	lo := len(v) - len(t)
	if lo == len(s) {
		return nil
	}
	return s[lo : lo+len(strings.TrimRight(t, spaces))]
}

// spaces are the white space code points of Unicode.
const spaces = "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"

// Trim returns s without the leading and trailing code points in cutset.
func Trim(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	t := TrimLeft(s, cutset)
	return t[:len(strings.TrimRight(view(t), cutset))]
}

// TrimLeft returns s without the leading code points in cutset.
func TrimLeft(s []byte, cutset string) []byte {
	if len(s) == 0 {
		return nil
	}
	if cutset == "" {
		return s
	}
	return rest(s, len(s)-len(strings.TrimLeft(view(s), cutset)))
}

// TrimRight returns s without the trailing code points in cutset.
func TrimRight(s []byte, cutset string) []byte {
	if len(s) == 0 || cutset == "" {
		return s
	}
	return s[:len(strings.TrimRight(view(s), cutset))]
}

// TrimPrefix returns s without the leading prefix.
func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix returns s without the trailing suffix.
func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

// TrimFunc returns s without the leading and trailing code points that satisfy f.
func TrimFunc(s []byte, f func(r rune) bool) []byte {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc returns s without the leading code points that satisfy f.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if !f(r) {
			return s[i:]
		}
		i += size
	}
	return nil
}

// TrimRightFunc returns s without the trailing code points that satisfy f.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	end := len(s)
	for end > 0 {
		r, size := utf8.DecodeLastRune(s[:end])
		if !f(r) {
			break
		}
		end -= size
	}
	return s[:end]
}

// Repeat returns count copies of b.
func Repeat(b []byte, count int) []byte {
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if count == 0 {
		return []byte{}
	}
	n := len(b) * count
	if n < 0 || n/count != len(b) {
		panic("bytes: Repeat output length overflow")
	}
	out := make([]byte, n)
	for m := copy(out, b); m > 0 && m < n; {
		m += copy(out[m:], out[:m])
	}
	return out
}

// Replace returns a copy of s with the first n instances of old replaced by new (all if n < 0).
func Replace(s, old, new []byte, n int) []byte {
	return append([]byte(nil), strings.Replace(view(s), view(old), view(new), n)...)
}

// ReplaceAll returns a copy of s with all instances of old replaced by new.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

// ToUpper returns a copy of s with all letters in upper case.
func ToUpper(s []byte) []byte { return append([]byte{}, strings.ToUpper(view(s))...) }

// ToLower returns a copy of s with all letters in lower case.
func ToLower(s []byte) []byte { return append([]byte{}, strings.ToLower(view(s))...) }

// ToTitle returns a copy of s with all letters in title case.
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with the case rules of c first.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with the case rules of c first.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with the case rules of c first.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// Map returns a copy of s with every code point replaced by mapping's answer; a negative answer drops it.
func Map(mapping func(r rune) rune, s []byte) []byte {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if m := mapping(r); m >= 0 {
			b = utf8.AppendRune(b, m)
		}
		i += size
	}
	return b
}

// ToValidUTF8 returns a copy of s with each run of invalid bytes replaced by replacement.
func ToValidUTF8(s, replacement []byte) []byte {
	return append([]byte{}, strings.ToValidUTF8(view(s), view(replacement))...)
}

// Title returns a copy of s with the first letter of each word in title case.
//
// Deprecated: it knows no punctuation.
func Title(s []byte) []byte { return []byte(strings.Title(view(s))) }
