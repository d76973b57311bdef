// Package quotedprintable is the encoding quoted-printable (RFC 2045).
package quotedprintable

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
)

// A Reader decodes.
type Reader struct {
	in   *bufio.Reader
	line []byte
	// The error behind the line.
	err error
}

// NewReader returns a Reader of r.
func NewReader(r io.Reader) *Reader { return &Reader{in: bufio.NewReader(r)} }

// Read decodes into p.
func (r *Reader) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(r.line) == 0 {
			if r.err != nil {
				return n, r.err
			}
			r.next()
			continue
		}
		c, used, err := decode(r.line)
		if err != nil {
			return n, err
		}
		p[n] = c
		n++
		r.line = r.line[used:]
	}
	return n, nil
}

// next reads a line, which keeps its end unless a "=" joins it with the next one.
func (r *Reader) next() {
	whole, err := r.in.ReadSlice('\n')
	r.err = err
	text := bytes.TrimRight(whole, " \t\r\n")
	end := whole[len(text):]
	if joined, soft := bytes.CutSuffix(text, []byte("=")); soft {
		r.line = joined
		end = bytes.TrimLeft(end, " \t")
		atEnd := len(end) == 0 && len(joined) > 0 && err == io.EOF
		if !bytes.HasPrefix(end, []byte("\n")) && !bytes.HasPrefix(end, []byte("\r\n")) && !atEnd {
			r.err = fmt.Errorf("quotedprintable: invalid bytes after =: %q", end)
		}
		return
	}
	switch {
	case bytes.HasSuffix(whole, []byte("\r\n")):
		r.line = append(text, "\r\n"...)
	case bytes.HasSuffix(whole, []byte("\n")):
		r.line = append(text, '\n')
	default:
		r.line = text
	}
}

// decode returns the first byte of line and how long it is there.
func decode(line []byte) (c byte, used int, err error) {
	c = line[0]
	switch {
	case c == '=':
		b, err := hexByte(line[1:])
		if err == nil {
			return b, 3, nil
		}
		// Mail has "=" that should have been "=3D"; it is taken as meant.
		if len(line) >= 2 && line[1] != '\r' && line[1] != '\n' {
			return '=', 1, nil
		}
		return 0, 0, err
	case c == '\t', c == '\r', c == '\n', c >= 0x80, ' ' <= c && c <= '~':
		return c, 1, nil
	}
	return 0, 0, fmt.Errorf("quotedprintable: invalid unescaped byte 0x%02x in body", c)
}

func hexByte(b []byte) (byte, error) {
	if len(b) < 2 {
		return 0, io.ErrUnexpectedEOF
	}
	var v byte
	for _, c := range b[:2] {
		switch {
		case '0' <= c && c <= '9':
			c -= '0'
		case 'A' <= c && c <= 'F':
			c -= 'A' - 10
		case 'a' <= c && c <= 'f':
			c -= 'a' - 10
		default:
			return 0, fmt.Errorf("quotedprintable: invalid hex byte 0x%02x", c)
		}
		v = v<<4 | c
	}
	return v, nil
}
