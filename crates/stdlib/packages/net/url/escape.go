// Package url parses URLs and escapes their parts.
package url

import (
	"strconv"
	"strings"
)

// An Error tells which operation failed on which URL.
type Error struct {
	Op  string
	URL string
	Err error
}

func (e *Error) Unwrap() error { return e.Err }
func (e *Error) Error() string { return e.Op + " " + strconv.Quote(e.URL) + ": " + e.Err.Error() }

// Timeout reports whether the cause is a timeout.
func (e *Error) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Temporary reports whether the cause is temporary.
func (e *Error) Temporary() bool {
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// An EscapeError is a bad escape.
type EscapeError string

func (e EscapeError) Error() string { return "invalid URL escape " + strconv.Quote(string(e)) }

// An InvalidHostError is a bad character in a host.
type InvalidHostError string

func (e InvalidHostError) Error() string {
	return "invalid character " + strconv.Quote(string(e)) + " in host name"
}

// A part of a URL: each has characters of its own that need no escape.
type part int

const (
	inPath part = iota
	inPathSegment
	inHost
	inZone
	inUserPassword
	inQuery
	inFragment
)

// plainIn lists, beside letters, digits and -_.~, what stands for itself.
var plainIn = [...]string{
	inPath:         "$&+,/:;=@",
	inPathSegment:  "$&+:=@",
	inHost:         "!$&'()*+,;=:[]<>\"",
	inZone:         "!$&'()*+,;=:[]<>\"",
	inUserPassword: "$&+,;=",
	inQuery:        "",
	inFragment:     "$&+,/:;=?@!()*",
}

func plain(c byte, p part) bool {
	if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' {
		return true
	}
	return strings.IndexByte("-_.~", c) >= 0 || strings.IndexByte(plainIn[p], c) >= 0
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func hexValue(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c >= 'a':
		return c - 'a' + 10
	}
	return c - 'A' + 10
}

func escape(s string, p part) string {
	count := 0
	for i := range len(s) {
		if !plain(s[i], p) {
			count++
		}
	}
	if count == 0 {
		return s
	}
	b := make([]byte, 0, len(s)+2*count)
	for i := range len(s) {
		switch c := s[i]; {
		case plain(c, p):
			b = append(b, c)
		case c == ' ' && p == inQuery:
			b = append(b, '+')
		default:
			const digits = "0123456789ABCDEF"
			b = append(b, '%', digits[c>>4], digits[c&15])
		}
	}
	return string(b)
}

func unescape(s string, p part) (string, error) {
	changed := false
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '%':
			changed = true
			if i+2 >= len(s) || !isHex(s[i+1]) || !isHex(s[i+2]) {
				bad := s[i:]
				if len(bad) > 3 {
					bad = bad[:3]
				}
				return "", EscapeError(bad)
			}
			// A host escapes only what is not ASCII, but for the % of a zone.
			if p == inHost && hexValue(s[i+1]) < 8 && s[i:i+3] != "%25" {
				return "", EscapeError(s[i : i+3])
			}
			if p == inZone {
				v := hexValue(s[i+1])<<4 | hexValue(s[i+2])
				if s[i:i+3] != "%25" && v != ' ' && !plain(v, inHost) {
					return "", EscapeError(s[i : i+3])
				}
			}
			i += 3
		case c == '+':
			changed = changed || p == inQuery
			i++
		default:
			if (p == inHost || p == inZone) && c < 0x80 && !plain(c, p) {
				return "", InvalidHostError(s[i : i+1])
			}
			i++
		}
	}
	if !changed {
		return s, nil
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '%':
			b = append(b, hexValue(s[i+1])<<4|hexValue(s[i+2]))
			i += 2
		case c == '+' && p == inQuery:
			b = append(b, ' ')
		default:
			b = append(b, c)
		}
	}
	return string(b), nil
}

// QueryEscape escapes s for a query.
func QueryEscape(s string) string { return escape(s, inQuery) }

// QueryUnescape is the reverse of QueryEscape.
func QueryUnescape(s string) (string, error) { return unescape(s, inQuery) }

// PathEscape escapes s for one segment of a path.
func PathEscape(s string) string { return escape(s, inPathSegment) }

// PathUnescape is the reverse of PathEscape.
func PathUnescape(s string) (string, error) { return unescape(s, inPathSegment) }
