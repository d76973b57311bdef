package testing

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"unicode"
)

type matchFunc = func(pat, str string) (bool, error)

// A selection holds what -test.run and -test.skip ask for: alternatives, each a pattern for every level of a name.
type selection struct {
	match matchFunc
	only  [][]string
	skip  [][]string
	taken map[string]bool
}

func newSelection(match matchFunc, only, skip string) *selection {
	s := &selection{match: match, taken: map[string]bool{}}
	s.only = [][]string{nil} // no pattern takes every test, without asking match
	if only != "" {
		s.only = alternatives(match, only, "-test.run")
	}
	if skip != "" {
		s.skip = alternatives(match, skip, "-test.skip")
	}
	return s
}

// alternatives splits a pattern at bars, and those at slashes, outside brackets and parentheses.
func alternatives(match matchFunc, pattern, flag string) [][]string {
	var all [][]string
	for _, one := range splitOutside(pattern, '|') {
		levels := splitOutside(one, '/')
		for i, level := range levels {
			levels[i] = rewrite(level)
			if _, err := match(levels[i], "non-empty"); err != nil {
				fmt.Fprintf(os.Stderr, "testing: invalid regexp for %s (%q): %s\n", "element "+strconv.Itoa(i)+" of "+flag, level, err)
				os.Exit(1)
			}
		}
		all = append(all, levels)
	}
	return all
}

func splitOutside(s string, sep byte) []string {
	var parts []string
	class, group, start := 0, 0, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[':
			class++
		case ']':
			class = max(0, class-1)
		case '(':
			if class == 0 {
				group++
			}
		case ')':
			if class == 0 {
				group--
			}
		case '\\':
			i++
		case sep:
			if class == 0 && group == 0 {
				parts = append(parts, s[start:i])
				start = i + 1
			}
		}
	}
	return append(parts, s[start:])
}

// full names a part of the test parent and reports whether it is wanted.
func (s *selection) full(parent, sub string) (name string, wanted bool) {
	name = sub
	if parent != "" {
		name = s.unique(parent, rewrite(sub))
	}
	levels := strings.Split(name, "/")
	if !s.some(s.only, levels, true) {
		return name, false
	}
	return name, s.skip == nil || !s.some(s.skip, levels, false)
}

// some reports whether an alternative matches; a name with fewer levels than it matches if partly.
func (s *selection) some(all [][]string, levels []string, partly bool) bool {
	for _, one := range all {
		if len(levels) < len(one) && !partly {
			continue
		}
		ok := true
		for i, level := range levels {
			if i >= len(one) {
				break
			}
			if match, _ := s.match(one[i], level); !match {
				ok = false
				break
			}
		}
		if ok {
			return true
		}
	}
	return false
}

// unique numbers a name that was given before.
func (s *selection) unique(parent, sub string) string {
	base := parent + "/" + sub
	name := base
	for n := 0; name == parent+"/" || s.taken[name]; n++ {
		if n > 0 || sub == "" {
			name = fmt.Sprintf("%s#%02d", base, n)
		}
		if n > 0 && !s.taken[name] {
			break
		}
	}
	s.taken[name] = true
	return name
}

// rewrite makes a name printable and free of spaces.
func rewrite(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			b.WriteByte('_')
		case !strconv.IsPrint(r):
			quoted := strconv.QuoteRune(r)
			b.WriteString(quoted[1 : len(quoted)-1])
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
