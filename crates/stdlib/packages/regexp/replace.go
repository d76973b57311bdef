package regexp

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// replaced gives src with its matches replaced by what add appends; nil if
// there is none.
func (re *Regexp) replaced(src string, width int, add func(dst []byte, a []int) []byte) []byte {
	if width > re.width() {
		width = re.width()
	}
	var buf []byte
	some, last := false, 0
	for pos := 0; pos <= len(src); {
		a, found := exec(re.code, re.search, src, pos, width, re.longest)
		if !found {
			break
		}
		some = true
		buf = append(buf, src[last:a[0]]...)
		// An empty match directly behind another one does not count.
		if a[1] > last || a[0] == 0 {
			buf = add(buf, a)
		}
		last = a[1]
		_, size := utf8.DecodeRuneInString(src[pos:])
		switch {
		case pos+size > a[1]:
			pos += size
		case pos+1 > a[1]: // at the end
			pos++
		default:
			pos = a[1]
		}
	}
	if !some {
		return nil
	}
	if buf = append(buf, src[last:]...); buf == nil {
		return []byte{}
	}
	return buf
}

func (re *Regexp) replacedString(src string, width int, add func(dst []byte, a []int) []byte) string {
	b := re.replaced(src, width, add)
	if b == nil {
		return src
	}
	return string(b)
}

func (re *Regexp) replacedBytes(src []byte, width int, add func(dst []byte, a []int) []byte) []byte {
	b := re.replaced(view(src), width, add)
	if b == nil {
		return append([]byte(nil), src...)
	}
	return b
}

// widthOf is what a template needs to know of a match.
func (re *Regexp) widthOf(template string) int {
	if strings.IndexByte(template, '$') >= 0 {
		return re.width()
	}
	return 2
}

// ReplaceAllString replaces the matches in src by the template repl.
func (re *Regexp) ReplaceAllString(src, repl string) string {
	return re.replacedString(src, re.widthOf(repl), func(dst []byte, a []int) []byte {
		return re.expand(dst, repl, src, a)
	})
}

// ReplaceAllLiteralString replaces the matches in src by repl as it is.
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return re.replacedString(src, 2, func(dst []byte, a []int) []byte { return append(dst, repl...) })
}

// ReplaceAllStringFunc replaces the matches in src by what repl makes of them.
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return re.replacedString(src, 2, func(dst []byte, a []int) []byte {
		return append(dst, repl(src[a[0]:a[1]])...)
	})
}

// ReplaceAll replaces the matches in src by the template repl.
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	return re.replacedBytes(src, re.widthOf(string(repl)), func(dst []byte, a []int) []byte {
		return re.expand(dst, string(repl), view(src), a)
	})
}

// ReplaceAllLiteral replaces the matches in src by repl as it is.
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replacedBytes(src, 2, func(dst []byte, a []int) []byte { return append(dst, repl...) })
}

// ReplaceAllFunc replaces the matches in src by what repl makes of them.
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replacedBytes(src, 2, func(dst []byte, a []int) []byte {
		return append(dst, repl(src[a[0]:a[1]])...)
	})
}

// Expand appends template with its variables replaced by groups of a match.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), view(src), match)
}

// ExpandString is Expand for strings.
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, src, match)
}

func (re *Regexp) expand(dst []byte, template, src string, match []int) []byte {
	add := func(i int) {
		if 2*i+1 < len(match) && match[2*i] >= 0 {
			dst = append(dst, src[match[2*i]:match[2*i+1]]...)
		}
	}
	for {
		before, after, ok := strings.Cut(template, "$")
		dst = append(dst, before...)
		if !ok {
			return dst
		}
		template = after
		if strings.HasPrefix(template, "$") {
			dst = append(dst, '$')
			template = template[1:]
			continue
		}
		name, rest, ok := variable(template)
		if !ok {
			dst = append(dst, '$')
			continue
		}
		template = rest
		if n, ok := decimal(name); ok {
			add(n)
			continue
		}
		for i, group := range re.names {
			if name == group && 2*i+1 < len(match) && match[2*i] >= 0 {
				add(i)
				break
			}
		}
	}
}

// variable splits "name rest" or "{name} rest" behind a $.
func variable(s string) (name, rest string, ok bool) {
	braced := strings.HasPrefix(s, "{")
	if braced {
		s = s[1:]
	}
	end := strings.IndexFunc(s, func(r rune) bool {
		return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	if end < 0 {
		end = len(s)
	}
	name, rest = s[:end], s[end:]
	if name == "" {
		return "", "", false
	}
	if braced {
		rest, ok = strings.CutPrefix(rest, "}")
		return name, rest, ok
	}
	return name, rest, true
}

// decimal is the number of a group; one with a leading zero is a name.
func decimal(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || '9' < s[i] || n >= 1e8 {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, s[0] != '0' || len(s) == 1
}
