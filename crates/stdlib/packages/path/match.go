package path

import (
	"errors"
	"unicode/utf8"
)

// ErrBadPattern says that a pattern is malformed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Match reports whether name matches the shell pattern.
func Match(pattern, name string) (matched bool, err error) {
	for pattern != "" {
		var star bool
		var chunk string
		star, chunk, pattern = nextChunk(pattern)
		if star && chunk == "" {
			// A trailing star takes the rest unless it has a slash.
			for i := range len(name) {
				if name[i] == '/' {
					return false, nil
				}
			}
			return true, nil
		}
		rest, ok, err := matchChunk(chunk, name)
		if ok && (rest == "" || pattern != "") {
			name = rest
			continue
		}
		if err != nil {
			return false, err
		}
		found := false
		if star {
			for i := 0; i < len(name) && name[i] != '/'; i++ {
				rest, ok, err := matchChunk(chunk, name[i+1:])
				if err != nil {
					return false, err
				}
				if ok && (pattern != "" || rest == "") {
					name = rest
					found = true
					break
				}
			}
		}
		if !found {
			// The rest of the pattern is still checked for errors.
			for pattern != "" {
				_, chunk, pattern = nextChunk(pattern)
				if _, _, err := matchChunk(chunk, ""); err != nil {
					return false, err
				}
			}
			return false, nil
		}
	}
	return name == "", nil
}

// nextChunk takes leading stars and what follows up to the next star.
func nextChunk(pattern string) (star bool, chunk, rest string) {
	for pattern != "" && pattern[0] == '*' {
		pattern = pattern[1:]
		star = true
	}
	inRange := false
	i := 0
scan:
	for ; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			if i+1 < len(pattern) {
				i++
			}
		case '[':
			inRange = true
		case ']':
			inRange = false
		case '*':
			if !inRange {
				break scan
			}
		}
	}
	return star, pattern[:i], pattern[i:]
}

// matchChunk matches a chunk without stars at the start of s. It goes through the whole chunk even after a failure, to find errors.
func matchChunk(chunk, s string) (rest string, ok bool, err error) {
	failed := false
	for chunk != "" {
		if !failed && s == "" {
			failed = true
		}
		switch chunk[0] {
		case '[':
			var r rune
			if !failed {
				var n int
				r, n = utf8.DecodeRuneInString(s)
				s = s[n:]
			}
			chunk = chunk[1:]
			negated := chunk != "" && chunk[0] == '^'
			if negated {
				chunk = chunk[1:]
			}
			match := false
			for ranges := 0; ; ranges++ {
				if chunk != "" && chunk[0] == ']' && ranges > 0 {
					chunk = chunk[1:]
					break
				}
				var lo, hi rune
				if lo, chunk, err = rangeEnd(chunk); err != nil {
					return "", false, err
				}
				hi = lo
				if chunk[0] == '-' {
					if hi, chunk, err = rangeEnd(chunk[1:]); err != nil {
						return "", false, err
					}
				}
				match = match || lo <= r && r <= hi
			}
			if match == negated {
				failed = true
			}
		case '?':
			if !failed {
				if s[0] == '/' {
					failed = true
				}
				_, n := utf8.DecodeRuneInString(s)
				s = s[n:]
			}
			chunk = chunk[1:]
		case '\\':
			chunk = chunk[1:]
			if chunk == "" {
				return "", false, ErrBadPattern
			}
			fallthrough
		default:
			if !failed {
				if chunk[0] != s[0] {
					failed = true
				}
				s = s[1:]
			}
			chunk = chunk[1:]
		}
	}
	if failed {
		return "", false, nil
	}
	return s, true, nil
}

// rangeEnd takes a possibly escaped end of a range in brackets.
func rangeEnd(chunk string) (r rune, rest string, err error) {
	if chunk == "" || chunk[0] == '-' || chunk[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if chunk[0] == '\\' {
		chunk = chunk[1:]
		if chunk == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(chunk)
	if r == utf8.RuneError && n == 1 {
		err = ErrBadPattern
	}
	rest = chunk[n:]
	if rest == "" {
		err = ErrBadPattern
	}
	return r, rest, err
}
