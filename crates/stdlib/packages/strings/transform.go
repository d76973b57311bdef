package strings

import (
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// Clone returns a fresh copy of s.
func Clone(s string) string {
	if len(s) == 0 {
		return ""
	}
	b := []byte(s)
	return unsafe.String(&b[0], len(b))
}

// Repeat returns count copies of s.
func Repeat(s string, count int) string {
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if count == 0 || len(s) == 0 {
		return ""
	}
	if n := len(s) * count; n < 0 || n/count != len(s) {
		panic("strings: Repeat output length overflow")
	}
	if len(s)*count > 1<<32 {
		_ = make([]byte, len(s)*count) // may be more than there is, or than a length can be
	}
	return repeat(s, count)
}

func repeat(s string, count int) string

// Replace returns s with the first n instances of old replaced by new (all if n < 0).
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	if m := Count(s, old); m == 0 {
		return s
	} else if n < 0 || m < n {
		n = m
	}
	return replace(s, old, new, n)
}

// ReplaceAll returns s with all instances of old replaced by new.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }

// replace replaces the first n instances of old; there are that many. An empty old stands before each UTF-8 sequence and at the end.
func replace(s, old, new string, n int) string

// ToUpper returns s with all letters in upper case.
func ToUpper(s string) string

// ToLower returns s with all letters in lower case.
func ToLower(s string) string

// ToTitle returns s with all letters in title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper with the case rules of c first.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower with the case rules of c first.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle with the case rules of c first.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// Map returns s with every code point replaced by mapping's answer; a negative answer drops it.
func Map(mapping func(rune) rune, s string) string {
	for i, r := range s {
		m := mapping(r)
		if m == r && (r != utf8.RuneError || validErrorAt(s, i)) {
			continue
		}
		return mapRest(mapping, s, i, r, m)
	}
	return s
}

// validErrorAt reports whether the RuneError met at i is an encoded one and not an invalid byte.
func validErrorAt(s string, i int) bool {
	_, size := utf8.DecodeRuneInString(s[i:])
	return size == 3
}

// mapRest builds Map's result; at i stands r, the first code point that changes, to m.
func mapRest(mapping func(rune) rune, s string, i int, r, m rune) string {
	b := make([]byte, i, len(s)+utf8.UTFMax)
	copy(b, s)
	if m >= 0 {
		b = utf8.AppendRune(b, m)
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	for _, r := range s[i+size:] {
		m := mapping(r)
		if 0 <= m && m < utf8.RuneSelf {
			b = append(b, byte(m))
		} else if m >= 0 {
			b = utf8.AppendRune(b, m)
		}
	}
	return unsafe.String(unsafe.SliceData(b), len(b))
}

// ToValidUTF8 returns s with each run of invalid bytes replaced by replacement.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b Builder
	bad := false
	for i, r := range s {
		if r == utf8.RuneError && !validErrorAt(s, i) {
			if !bad {
				b.WriteString(replacement)
			}
			bad = true
			continue
		}
		bad = false
		b.WriteRune(r)
	}
	return b.String()
}

// Title returns s with the first letter of each word in title case.
//
// Deprecated: it knows no punctuation.
func Title(s string) string {
	prev := ' '
	return Map(func(r rune) rune {
		start := separates(prev)
		prev = r
		if start {
			return unicode.ToTitle(r)
		}
		return r
	}, s)
}

// separates reports whether r ends a word for Title.
func separates(r rune) bool {
	if r < utf8.RuneSelf {
		alnum := '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_'
		return !alnum
	}
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return false
	}
	return unicode.IsSpace(r)
}
