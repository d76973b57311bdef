package http

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"
)

// A pattern is what a ServeMux matches: [METHOD ][HOST]/PATH.
type pattern struct {
	text         string
	method, host string
	segments     []segment
	handler      Handler
	place        string // where it was registered
}

// A segment stands between two slashes. A literal one may be empty: it is what {$} matches, the end after a slash.
type segment struct {
	kind segmentKind
	text string // the literal or the name
}

type segmentKind uint8

const (
	literal segmentKind = iota
	single              // one segment that is not empty
	rest                // all that are left, at least one
)

func parsePattern(text string) (*pattern, error) {
	if text == "" {
		return nil, errors.New("empty pattern")
	}
	p := &pattern{text: text}
	target, offset := text, 0
	if blank := strings.IndexAny(text, " \t"); blank >= 0 {
		p.method = text[:blank]
		target = strings.TrimLeft(text[blank:], " \t")
		offset = len(text) - len(target)
		if p.method != "" && !isToken(p.method) {
			return nil, fmt.Errorf("at offset 0: invalid method %q", p.method)
		}
	}
	slash := strings.IndexByte(target, '/')
	if slash < 0 {
		return nil, fmt.Errorf("at offset %d: host/path missing /", offset)
	}
	p.host = target[:slash]
	if brace := strings.IndexByte(p.host, '{'); brace >= 0 {
		return nil, fmt.Errorf("at offset %d: host contains '{' (missing initial '/'?)", offset+brace)
	}
	return p, p.parsePath(target[slash+1:], offset+slash+1)
}

// parsePath reads the segments after the first slash.
func (p *pattern) parsePath(path string, offset int) error {
	names := map[string]bool{}
	for {
		text, after, more := strings.Cut(path, "/")
		s, err := parseSegment(text, more)
		if err == nil && s.kind != literal && s.text != "" {
			if names[s.text] {
				err = fmt.Errorf("duplicate wildcard name %q", s.text)
			}
			names[s.text] = true
		}
		if err != nil {
			return fmt.Errorf("at offset %d: %w", offset, err)
		}
		p.segments = append(p.segments, s)
		if !more {
			return nil
		}
		path = after
		offset += len(text) + 1
	}
}

func parseSegment(text string, more bool) (segment, error) {
	brace := strings.IndexByte(text, '{')
	switch {
	case text == "" && !more:
		return segment{kind: rest}, nil
	case brace < 0:
		return segment{literal, unescaped(text)}, nil
	case brace > 0:
		return segment{}, errors.New("bad wildcard segment (must start with '{')")
	case text[len(text)-1] != '}':
		return segment{}, errors.New("bad wildcard segment (must end with '}')")
	}
	name := text[1 : len(text)-1]
	if name == "$" {
		if more {
			return segment{}, errors.New("{$} not at end")
		}
		return segment{literal, ""}, nil
	}
	kind := single
	if name, multi := strings.CutSuffix(name, "..."); multi {
		if more {
			return segment{}, errors.New("{...} wildcard not at end")
		}
		return wildcard(rest, name)
	}
	return wildcard(kind, name)
}

func wildcard(kind segmentKind, name string) (segment, error) {
	if name == "" {
		return segment{}, errors.New("empty wildcard")
	}
	for i, c := range name {
		if !unicode.IsLetter(c) && c != '_' && (i == 0 || !unicode.IsDigit(c)) {
			return segment{}, fmt.Errorf("bad wildcard name %q", name)
		}
	}
	return segment{kind, name}, nil
}

func unescaped(s string) string {
	if text, err := url.PathUnescape(s); err == nil {
		return text
	}
	return s
}

// A relation tells how the requests of two patterns lie to each other.
type relation uint8

const (
	same relation = iota
	narrower
	wider
	crossing
	apart
)

// methods compares the methods of two patterns; GET is also HEAD.
func (p *pattern) methods(q *pattern) relation {
	switch {
	case p.method == q.method:
		return same
	case p.method == "", p.method == MethodGet && q.method == MethodHead:
		return wider
	case q.method == "", q.method == MethodGet && p.method == MethodHead:
		return narrower
	}
	return apart
}

// paths compares the paths of two patterns.
func (p *pattern) paths(q *pattern) relation {
	narrow, wide := false, false
	for i := 0; ; i++ {
		if i == len(p.segments) || i == len(q.segments) {
			if len(p.segments) != len(q.segments) {
				return apart
			}
			break
		}
		a, b := p.segments[i], q.segments[i]
		if a.kind == rest || b.kind == rest {
			narrow = narrow || a.kind != rest
			wide = wide || b.kind != rest
			break
		}
		switch {
		case a.kind == single && b.kind == single:
		case a.kind == literal && b.kind == literal:
			if a.text != b.text {
				return apart
			}
		case a.kind == literal:
			if a.text == "" {
				return apart
			}
			narrow = true
		default:
			if b.text == "" {
				return apart
			}
			wide = true
		}
	}
	switch {
	case narrow && wide:
		return crossing
	case narrow:
		return narrower
	case wide:
		return wider
	}
	return same
}

// precedes reports whether p is the one to choose of two patterns that match a request.
func (p *pattern) precedes(q *pattern) bool {
	switch p.paths(q) {
	case narrower:
		return true
	case same:
		return p.methods(q) == narrower
	}
	return false
}

// conflict explains why p and q cannot stand beside each other, or is "".
func (p *pattern) conflict(q *pattern) string {
	if p.host != q.host {
		return ""
	}
	methods, paths := p.methods(q), p.paths(q)
	switch {
	case methods == apart || paths == apart:
	case paths == crossing:
		return fmt.Sprintf("%[1]s and %[2]s both match some paths, like %[3]q.\nBut neither is more specific than the other.\n"+
			"%[1]s matches %[4]q, but %[2]s doesn't.\n%[2]s matches %[5]q, but %[1]s doesn't.",
			p.text, q.text, p.shared(q), p.own(q), q.own(p))
	case paths == same && methods == same:
		return fmt.Sprintf("%s matches the same requests as %s", p.text, q.text)
	case paths == narrower && methods == wider:
		return fmt.Sprintf("%s matches more methods than %s, but has a more specific path pattern", p.text, q.text)
	case paths == wider && methods == narrower:
		return fmt.Sprintf("%s matches fewer methods than %s, but has a more general path pattern", p.text, q.text)
	}
	return ""
}

// shared is a path that both patterns match.
func (p *pattern) shared(q *pattern) string {
	var b strings.Builder
	for i := range max(len(p.segments), len(q.segments)) {
		var s segment
		switch {
		case i >= len(p.segments):
			s = q.segments[i]
		case i >= len(q.segments):
			s = p.segments[i]
		default:
			s = min2(p.segments[i], q.segments[i])
		}
		b.WriteString("/")
		if s.kind != rest {
			b.WriteString(s.text)
		}
	}
	return b.String()
}

// min2 is the segment that matches less.
func min2(a, b segment) segment {
	if a.kind <= b.kind {
		return a
	}
	return b
}

// own is a path that p matches and q does not.
func (p *pattern) own(q *pattern) string {
	var b strings.Builder
	for i, s := range p.segments {
		b.WriteString("/")
		var other segment
		if i < len(q.segments) {
			other = q.segments[i]
		} else {
			other = segment{kind: rest}
		}
		switch {
		case s.kind == rest:
			if other == (segment{literal, ""}) {
				if s.text == "" {
					s.text = "x"
				}
				b.WriteString(s.text)
			}
		case s.kind == single && other.kind == literal && other.text == s.text:
			b.WriteString(s.text + "x")
		default:
			b.WriteString(s.text)
		}
	}
	return b.String()
}

// match compares the segments of a path; it returns what the wildcards stand for. A segment that is an escaped slash is taken
// for the end after a slash.
func (p *pattern) match(path []string) (map[string]string, bool) {
	var values map[string]string
	last := len(p.segments) - 1
	if len(path) <= last || len(path) > last+1 && p.segments[last].kind != rest {
		return nil, false
	}
	for i, s := range p.segments {
		value := path[i]
		switch s.kind {
		case literal:
			if text := unescaped(value); text != s.text && (text != "/" || s.text != "") {
				return nil, false
			}
			continue
		case single:
			if value == "" || unescaped(value) == "/" {
				return nil, false
			}
		case rest:
			value = strings.Join(path[i:], "/")
		}
		if s.text != "" {
			if values == nil {
				values = map[string]string{}
			}
			values[s.text] = unescaped(value)
		}
	}
	return values, true
}

func (p *pattern) allows(method string) bool {
	return p.method == "" || p.method == method || p.method == MethodGet && method == MethodHead
}
