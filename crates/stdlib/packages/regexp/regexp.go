// Package regexp matches text with regular expressions.
//
// Parsing and searching are native; a compiled expression is a program of
// plain words. This side has the many forms of asking.
package regexp

import (
	"io"
	"regexp/syntax"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// compile parses an expression. fault is empty if that went well; part is what
// the fault is about.
func compile(expr string, perl bool) (code []uint32, names []string, prefix string, complete, anchored bool, fault, part string)

// exec looks for a match at or after pos and gives the ends of it and its
// groups, width numbers.
func exec(code []uint32, prefix, s string, pos, width int, longest bool) (caps []int, found bool)

// findAll gives the ends of up to limit matches, width numbers each; all if
// limit is negative.
func findAll(code []uint32, prefix, s string, limit, width int, longest bool) []int

// Regexp is a compiled expression. Several goroutines may use one.
type Regexp struct {
	expr     string
	code     []uint32
	names    []string // of the groups; the first is the whole match
	prefix   string   // that every match begins with
	search   string   // the same, if matches may begin anywhere
	complete bool     // the prefix is all
	longest  bool
}

// String is the expression.
func (re *Regexp) String() string { return re.expr }

// Copy is a copy. It is no longer needed for use by several goroutines.
func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

// Compile reads an expression.
func Compile(expr string) (*Regexp, error) { return read(expr, true, false) }

// CompilePOSIX reads an expression in egrep's syntax; the longest of the
// leftmost matches counts.
func CompilePOSIX(expr string) (*Regexp, error) { return read(expr, false, true) }

// Longest makes later searches prefer the longest of the leftmost matches.
func (re *Regexp) Longest() { re.longest = true }

func read(expr string, perl, longest bool) (*Regexp, error) {
	code, names, prefix, complete, anchored, fault, part := compile(expr, perl)
	if fault != "" {
		return nil, &syntax.Error{Code: syntax.ErrorCode(fault), Expr: part}
	}
	re := &Regexp{expr: expr, code: code, names: names, prefix: prefix, complete: complete, longest: longest}
	if !anchored {
		re.search = prefix
	}
	return re, nil
}

// MustCompile is Compile that panics if it fails.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic(`regexp: Compile(` + quote(str) + `): ` + err.Error())
	}
	return re
}

// MustCompilePOSIX is CompilePOSIX that panics if it fails.
func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic(`regexp: CompilePOSIX(` + quote(str) + `): ` + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// NumSubexp is the number of groups.
func (re *Regexp) NumSubexp() int { return len(re.names) - 1 }

// SubexpNames are the groups' names; the first stands for the whole match.
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex is the first group of that name, or -1.
func (re *Regexp) SubexpIndex(name string) int {
	if name == "" {
		return -1
	}
	return slices.Index(re.names, name)
}

// LiteralPrefix is the text that every match begins with, and whether that is
// the whole expression.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) { return re.prefix, re.complete }

// view is the bytes as a string, without a copy.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

func all(r io.RuneReader) string {
	var b strings.Builder
	for {
		c, size, err := r.ReadRune()
		if err != nil {
			return b.String()
		}
		if c == utf8.RuneError && size == 1 {
			b.WriteByte(0xff)
		} else {
			b.WriteRune(c)
		}
	}
}

func (re *Regexp) ends(s string, width int) []int {
	caps, _ := exec(re.code, re.search, s, 0, width, re.longest)
	return caps
}

func (re *Regexp) width() int { return 2 * len(re.names) }

// MatchReader reports whether r's text has a match.
func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.MatchString(all(r)) }

// MatchString reports whether s has a match.
func (re *Regexp) MatchString(s string) bool {
	_, found := exec(re.code, re.search, s, 0, 0, re.longest)
	return found
}

// Match reports whether b has a match.
func (re *Regexp) Match(b []byte) bool { return re.MatchString(view(b)) }

// MatchReader reports whether r's text has a match of the expression.
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchReader(r), nil
}

// MatchString reports whether s has a match of the expression.
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	if err != nil {
		return false, err
	}
	return re.MatchString(s), nil
}

// Match reports whether b has a match of the expression.
func Match(pattern string, b []byte) (matched bool, err error) {
	return MatchString(pattern, view(b))
}

// QuoteMeta is an expression that matches just s.
func QuoteMeta(s string) string {
	const special = `\.+*?()|[]{}^$`
	if !strings.ContainsAny(s, special) {
		return s
	}
	b := make([]byte, 0, 2*len(s))
	for i := range len(s) {
		if strings.IndexByte(special, s[i]) >= 0 {
			b = append(b, '\\')
		}
		b = append(b, s[i])
	}
	return string(b)
}

// MarshalText is String.
func (re *Regexp) MarshalText() ([]byte, error) { return []byte(re.expr), nil }

// AppendText appends String.
func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }

// UnmarshalText is Compile.
func (re *Regexp) UnmarshalText(text []byte) error {
	compiled, err := Compile(string(text))
	if err != nil {
		return err
	}
	*re = *compiled
	return nil
}
