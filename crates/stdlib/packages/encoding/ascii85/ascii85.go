// Package ascii85 is the ascii85 encoding of btoa and PostScript.
package ascii85

import (
	"io"
	"strconv"
)

// Encode writes src in ascii85, and gives how much that is.
func Encode(dst, src []byte) int {
	n := 0
	for len(src) > 0 {
		var v uint32
		have := min(4, len(src))
		for i := range 4 {
			v <<= 8
			if i < have {
				v |= uint32(src[i])
			}
		}
		src = src[have:]
		if v == 0 && have == 4 {
			dst[n] = 'z'
			n++
			continue
		}
		var digits [5]byte
		for i := 4; i >= 0; i-- {
			digits[i] = '!' + byte(v%85)
			v /= 85
		}
		n += copy(dst[n:], digits[:have+1])
	}
	return n
}

// MaxEncodedLen is the most bytes that n bytes become.
func MaxEncodedLen(n int) int { return (n + 3) / 4 * 5 }

// A CorruptInputError is the place of a byte that does not fit.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal ascii85 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// Decode writes what src stands for: ndst bytes, of nsrc bytes of text. With
// flush a group may be short at the end.
func Decode(dst, src []byte, flush bool) (ndst, nsrc int, err error) {
	var v uint32
	have := 0
	for i, b := range src {
		if len(dst)-ndst < 4 {
			return
		}
		switch {
		case b <= ' ':
			continue
		case b == 'z' && have == 0:
			have, v = 5, 0
		case '!' <= b && b <= 'u':
			v = v*85 + uint32(b-'!')
			have++
		default:
			return 0, 0, CorruptInputError(i)
		}
		if have == 5 {
			nsrc = i + 1
			for k := range 4 {
				dst[ndst] = byte(v >> (24 - 8*k))
				ndst++
			}
			have, v = 0, 0
		}
	}
	if flush {
		nsrc = len(src)
		if have == 1 {
			return 0, 0, CorruptInputError(len(src))
		}
		if have > 0 {
			for range 5 - have {
				v = v*85 + 84
			}
			for k := range have - 1 {
				dst[ndst] = byte(v >> (24 - 8*k))
				ndst++
			}
		}
	}
	return
}

type encoder struct {
	w    io.Writer
	rest []byte
	err  error
}

// NewEncoder makes a writer that encodes; Close writes what is left.
func NewEncoder(w io.Writer) io.WriteCloser { return &encoder{w: w} }

func (e *encoder) put(p []byte) error {
	out := make([]byte, MaxEncodedLen(len(p)))
	_, e.err = e.w.Write(out[:Encode(out, p)])
	return e.err
}

func (e *encoder) Write(p []byte) (int, error) {
	if e.err != nil {
		return 0, e.err
	}
	e.rest = append(e.rest, p...)
	if whole := len(e.rest) / 4 * 4; whole > 0 {
		if err := e.put(e.rest[:whole]); err != nil {
			return 0, err
		}
		e.rest = append(e.rest[:0], e.rest[whole:]...)
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		e.put(e.rest)
		e.rest = nil
	}
	return e.err
}

type decoder struct {
	r       io.Reader
	in, out []byte
	err     error // of Decode
	readErr error
	taken   int64
}

// NewDecoder makes a reader of what the text of r stands for.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (int, error) {
	for len(p) > 0 && len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		if len(d.in) > 0 {
			out := make([]byte, 4*len(d.in)+4)
			n, used, err := Decode(out, d.in, d.readErr != nil)
			d.out, d.in = out[:n], d.in[used:]
			d.taken += int64(used)
			if err != nil {
				d.err = err
				if c, ok := err.(CorruptInputError); ok {
					d.err = CorruptInputError(d.taken + int64(c))
				}
			}
			if n > 0 {
				break
			}
			if d.err != nil {
				return 0, d.err
			}
		}
		if d.readErr != nil {
			d.err = d.readErr
			return 0, d.err
		}
		var buf [1024]byte
		var n int
		n, d.readErr = d.r.Read(buf[:])
		d.in = append(append([]byte(nil), d.in...), buf[:n]...)
	}
	n := copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}
