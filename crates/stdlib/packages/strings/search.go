// Package strings implements functions on UTF-8 encoded strings. Loops over plain bytes are native; whatever calls the
// program's functions is Go.
package strings

import (
	"unicode"
	"unicode/utf8"
)

// Index returns the position of the first substr in s, or -1.
func Index(s, substr string) int

// IndexByte returns the position of the first c in s, or -1.
func IndexByte(s string, c byte) int

// LastIndex returns the position of the last substr in s, or -1.
func LastIndex(s, substr string) int

// LastIndexByte returns the position of the last c in s, or -1.
func LastIndexByte(s string, c byte) int

// Count counts the non-overlapping instances of substr in s; for an empty substr the runes of s plus one.
func Count(s, substr string) int

// Contains reports whether substr is within s.
func Contains(s, substr string) bool

// ContainsAny reports whether any code point in chars is within s.
func ContainsAny(s, chars string) bool { return IndexAny(s, chars) >= 0 }

// ContainsRune reports whether r is within s.
func ContainsRune(s string, r rune) bool { return IndexRune(s, r) >= 0 }

// IndexRune returns the position of the first r in s, or -1; RuneError finds the first invalid sequence.
func IndexRune(s string, r rune) int

// IndexAny returns the position of the first code point of s that is in chars, or -1.
func IndexAny(s, chars string) int

// LastIndexAny returns the position of the last code point of s that is in chars, or -1.
func LastIndexAny(s, chars string) int

// ContainsFunc reports whether any code point of s satisfies f.
func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

// IndexFunc returns the position of the first code point of s that satisfies f, or -1.
func IndexFunc(s string, f func(rune) bool) int {
	for i, r := range s {
		if f(r) {
			return i
		}
	}
	return -1
}

// LastIndexFunc returns the position of the last code point of s that satisfies f, or -1.
func LastIndexFunc(s string, f func(rune) bool) int {
	for end := len(s); end > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:end])
		end -= size
		if f(r) {
			return end
		}
	}
	return -1
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && s[:len(prefix)] == prefix
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// Compare compares bytewise: -1, 0 or +1.
func Compare(a, b string) int {
	if a < b {
		return -1
	}
	if a > b {
		return +1
	}
	return 0
}

// EqualFold reports whether s and t are equal under simple Unicode case folding.
func EqualFold(s, t string) bool {
	switch equalFoldASCII(s, t) {
	case 0:
		return false
	case 1:
		return true
	}
	for s != "" && t != "" {
		a, n := utf8.DecodeRuneInString(s)
		b, m := utf8.DecodeRuneInString(t)
		s, t = s[n:], t[m:]
		if a == b {
			continue
		}
		// The orbit of SimpleFold is a cycle through all that fold together.
		f := unicode.SimpleFold(a)
		for f != a && f != b {
			f = unicode.SimpleFold(f)
		}
		if f != b {
			return false
		}
	}
	return len(s) == len(t)
}

// equalFoldASCII answers 1 or 0, or -1 when a byte outside ASCII is met first.
func equalFoldASCII(s, t string) int

// Cut slices s around the first sep.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutLast slices s around the last sep.
func CutLast(s, sep string) (before, after string, found bool) {
	if i := LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix returns s without the leading prefix.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without the trailing suffix.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}
