// Package mimeheader reads the headers of messages for textproto and, with limits, for multipart.
package mimeheader

import (
	"bufio"
	"bytes"
	"errors"
	"strconv"
)

// ErrTooLarge is a header larger than the caller's limit.
var ErrTooLarge = errors.New("message too large")

// EntryCost is what an entry of a map costs beyond its texts, as the limits count it.
const EntryCost = 200

// A Malformed is a violation of the format; textproto gives it its own type.
type Malformed string

// Error returns the text.
func (m Malformed) Error() string { return string(m) }

// Line reads a line of at most limit bytes (any, if negative) without its end.
func Line(r *bufio.Reader, limit int64) ([]byte, error) {
	var line []byte
	for {
		part, more, err := r.ReadLine()
		if err != nil {
			return nil, err
		}
		if limit >= 0 && int64(len(line)+len(part)) > limit {
			return nil, ErrTooLarge
		}
		if line == nil && !more {
			return part, nil
		}
		line = append(line, part...)
		if !more {
			return line, nil
		}
	}
}

// Continued reads a line and those that continue it; check, if any, looks at the first of them.
func Continued(r *bufio.Reader, limit int64, check func([]byte) error) ([]byte, error) {
	first, err := Line(r, limit)
	if err != nil || len(first) == 0 {
		return first, err
	}
	if check != nil {
		if err := check(first); err != nil {
			return nil, err
		}
	}
	// The line lies in the reader's buffer, which reading on overwrites.
	whole := append([]byte(nil), Trim(first)...)
	for skipBlank(r) {
		rest := limit
		if limit >= 0 {
			rest = max(limit-int64(len(whole)), 0)
		}
		line, err := Line(r, rest)
		if err != nil {
			return nil, err
		}
		whole = append(whole, ' ')
		whole = append(whole, Trim(line)...)
	}
	return whole, nil
}

// skipBlank reads over spaces and tabs and reports whether there were any.
func skipBlank(r *bufio.Reader) bool {
	for n := 0; ; n++ {
		c, err := r.ReadByte()
		if err != nil {
			return n > 0
		}
		if c != ' ' && c != '\t' {
			r.UnreadByte()
			return n > 0
		}
	}
}

// Trim cuts white space of ASCII at both ends.
func Trim(b []byte) []byte { return bytes.Trim(b, " \t\r\n") }

func needColon(line []byte) error {
	if bytes.IndexByte(line, ':') < 0 {
		return Malformed("malformed MIME header: missing colon: " + strconv.Quote(string(line)))
	}
	return nil
}

// Read reads a header up to its empty line: at most memory bytes (any, if negative) and count values.
func Read(r *bufio.Reader, memory, count int64) (map[string][]string, error) {
	header := map[string][]string{}
	if c, err := r.Peek(1); err == nil && (c[0] == ' ' || c[0] == '\t') {
		line, err := Line(r, memory)
		if err != nil {
			return header, err
		}
		return header, Malformed("malformed MIME header initial line: " + strconv.Quote(string(line)))
	}
	limited := memory >= 0
	for {
		line, err := Continued(r, memory, needColon)
		if len(line) == 0 {
			return header, err
		}
		key, value, err := field(line)
		if err != nil {
			return header, err
		}
		if count--; count < 0 {
			return header, ErrTooLarge
		}
		if limited {
			if _, there := header[key]; !there {
				memory -= int64(len(key)) + EntryCost
			}
			if memory -= int64(len(value)); memory < 0 {
				return header, ErrTooLarge
			}
		}
		header[key] = append(header[key], value)
	}
}

// field takes a line apart.
func field(line []byte) (key, value string, err error) {
	k, v, _ := bytes.Cut(line, []byte(":"))
	key, ok := Canonical(string(k))
	if !ok || key == "" {
		return "", "", Malformed("malformed MIME header line: " + strconv.Quote(string(line)))
	}
	for _, c := range v {
		if c < ' ' && c != '\t' || c == 0x7f {
			return "", "", Malformed("malformed MIME header line: " + strconv.Quote(key+":"+string(v)))
		}
	}
	return key, string(bytes.TrimLeft(v, " \t")), nil
}

// Canonical writes a key with upper case after hyphens and at its start only. Keys with spaces stay
// as they are, others that are no tokens are not ok.
func Canonical(key string) (canonical string, ok bool) {
	spaces := false
	for i := range len(key) {
		switch {
		case key[i] == ' ':
			spaces = true
		case !isToken(key[i]):
			return key, false
		}
	}
	if spaces {
		return key, true
	}
	b := []byte(key)
	upper := true
	for i, c := range b {
		switch {
		case upper && 'a' <= c && c <= 'z', !upper && 'A' <= c && c <= 'Z':
			b[i] = c ^ 0x20
		}
		upper = c == '-'
	}
	return string(b), true
}

func isToken(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' ||
		bytes.IndexByte([]byte("!#$%&'*+-.^_`|~"), c) >= 0
}
