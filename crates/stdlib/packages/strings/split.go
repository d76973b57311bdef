package strings

import "unicode/utf8"

// Split slices s into all substrings between instances of sep; an empty sep splits after each UTF-8 sequence.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitAfter is Split, leaving sep at the end of each part.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

// SplitN is Split into at most n parts (all if n < 0).
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfterN is SplitAfter into at most n parts (all if n < 0).
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// split cuts s at sep, keeping the first keep bytes of each sep, into at most n parts.
func split(s, sep string, keep, n int) []string {
	if n == 0 {
		return nil
	}
	if sep == "" {
		return explode(s, n)
	}
	parts := Count(s, sep) + 1
	if n > 0 && parts > n {
		parts = n
	}
	a := make([]string, parts)
	splitInto(a, s, sep, keep)
	return a
}

// explode cuts s into its UTF-8 sequences, at most n; the last part keeps the rest.
func explode(s string, n int) []string {
	runes := utf8.RuneCountInString(s)
	if n < 0 || n > runes {
		n = runes
	}
	a := make([]string, n)
	for i := 0; i < n-1; i++ {
		_, size := utf8.DecodeRuneInString(s)
		a[i] = s[:size]
		s = s[size:]
	}
	if n > 0 {
		a[n-1] = s
	}
	return a
}

// splitInto fills dst with the parts of s between instances of sep, which is not empty; the last one takes the rest.
func splitInto(dst []string, s, sep string, keep int)

// Fields splits s around runs of white space.
func Fields(s string) []string {
	a := make([]string, countFields(s))
	fieldsInto(a, s)
	return a
}

// countFields counts the runs of code points that are not white space.
func countFields(s string) int

// fieldsInto fills dst with the first len(dst) fields of s.
func fieldsInto(dst []string, s string)

// FieldsFunc splits s around runs of code points that satisfy f.
func FieldsFunc(s string, f func(rune) bool) []string {
	type span struct{ start, end int }
	spans := make([]span, 0, 32)
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				spans = append(spans, span{start, i})
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		spans = append(spans, span{start, len(s)})
	}
	a := make([]string, len(spans))
	for i, sp := range spans {
		a[i] = s[sp.start:sp.end]
	}
	return a
}

// Join puts sep between the elements and concatenates them.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	if joinedLen(elems, len(sep)) < 0 {
		panic("strings: Join output length overflow")
	}
	return join(elems, sep)
}

// joinedLen is the length of the joined elements, or -1 if it overflows an int.
func joinedLen(elems []string, sep int) int

func join(elems []string, sep string) string
