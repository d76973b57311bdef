package strings

import "unicode/utf8"

// TrimSpace returns s without leading and trailing white space.
func TrimSpace(s string) string {
	lo, hi := spaceBounds(s)
	return s[lo:hi]
}

// spaceBounds finds what is left of s without the white space at both ends.
func spaceBounds(s string) (lo, hi int)

// Trim returns s without the leading and trailing code points in cutset.
func Trim(s, cutset string) string {
	s = s[leadingSet(s, cutset):]
	return s[:trailingSet(s, cutset)]
}

// TrimLeft returns s without the leading code points in cutset.
func TrimLeft(s, cutset string) string { return s[leadingSet(s, cutset):] }

// TrimRight returns s without the trailing code points in cutset.
func TrimRight(s, cutset string) string { return s[:trailingSet(s, cutset)] }

// leadingSet counts the bytes at the start of s whose code points are all in set.
func leadingSet(s, set string) int

// trailingSet finds where the code points at the end of s begin that are all in set.
func trailingSet(s, set string) int

// TrimPrefix returns s without the leading prefix.
func TrimPrefix(s, prefix string) string {
	if len(s) >= len(prefix) && s[:len(prefix)] == prefix {
		return s[len(prefix):]
	}
	return s
}

// TrimSuffix returns s without the trailing suffix.
func TrimSuffix(s, suffix string) string {
	if n := len(s) - len(suffix); n >= 0 && s[n:] == suffix {
		return s[:n]
	}
	return s
}

// TrimFunc returns s without the leading and trailing code points that satisfy f.
func TrimFunc(s string, f func(rune) bool) string {
	return TrimRightFunc(TrimLeftFunc(s, f), f)
}

// TrimLeftFunc returns s without the leading code points that satisfy f.
func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) {
			return s[i:]
		}
	}
	return ""
}

// TrimRightFunc returns s without the trailing code points that satisfy f.
func TrimRightFunc(s string, f func(rune) bool) string {
	end := len(s)
	for end > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:end])
		if !f(r) {
			break
		}
		end -= size
	}
	return s[:end]
}
