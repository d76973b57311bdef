// Package hex encodes in hexadecimal.
package hex

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

const digits = "0123456789abcdef"

// ErrLength says that the input has an odd length.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// An InvalidByteError is a byte that is no hexadecimal digit.
type InvalidByteError byte

func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen is the length of n encoded bytes.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen is the length of n decoded digits.
func DecodedLen(x int) int { return x / 2 }

// Encode encodes src into dst.
func Encode(dst, src []byte) int {
	for i, c := range src {
		dst[2*i+1] = digits[c&15]
		dst[2*i] = digits[c>>4]
	}
	return len(src) * 2
}

// AppendEncode appends the encoded src.
func AppendEncode(dst, src []byte) []byte {
	for _, c := range src {
		dst = append(dst, digits[c>>4], digits[c&15])
	}
	return dst
}

// EncodeToString encodes src.
func EncodeToString(src []byte) string { return encode(src) }

func encode(src []byte) string

func value(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// Decode decodes src into dst; what comes before an error is decoded.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; 2*n+1 < len(src); n++ {
		a, b := value(src[2*n]), value(src[2*n+1])
		if a < 0 {
			return n, InvalidByteError(src[2*n])
		}
		if b < 0 {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = byte(a<<4 | b)
	}
	if len(src)%2 == 1 {
		if c := src[2*n]; value(c) < 0 {
			return n, InvalidByteError(c)
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends the decoded src.
func AppendDecode(dst, src []byte) ([]byte, error) {
	b := make([]byte, len(src)/2)
	n, err := Decode(b, src)
	return append(dst, b[:n]...), err
}

// DecodeString decodes s.
func DecodeString(s string) ([]byte, error) {
	b := make([]byte, len(s)/2)
	n, err := Decode(b, []byte(s))
	return b[:n], err
}

type encoder struct{ w io.Writer }

func (e encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && err == nil {
		chunk := p[:min(len(p), 512)]
		var m int
		m, err = e.w.Write(AppendEncode(nil, chunk))
		n += m / 2
		p = p[m/2:]
	}
	return n, err
}

// NewEncoder writes hexadecimal digits to w.
func NewEncoder(w io.Writer) io.Writer { return encoder{w} }

type decoder struct {
	r   io.Reader
	err error
	in  []byte
}

// NewDecoder decodes hexadecimal digits from r.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		var buf [1024]byte
		k := copy(buf[:], d.in)
		m, err := d.r.Read(buf[k:])
		d.in, d.err = buf[:k+m], err
		if d.err == io.EOF && len(d.in)%2 != 0 {
			if c := d.in[len(d.in)-1]; value(c) < 0 {
				d.err = InvalidByteError(c)
			} else {
				d.err = io.ErrUnexpectedEOF
			}
		}
	}
	if most := len(d.in) / 2; len(p) > most {
		p = p[:most]
	}
	m, err := Decode(p, d.in[:len(p)*2])
	d.in = d.in[2*m:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return m, d.err
	}
	return m, nil
}

// Dump returns a hex dump like `hexdump -C`.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

type dumper struct {
	w      io.Writer
	n      uint // bytes in all
	line   [16]byte
	used   int
	closed bool
}

// Dumper writes a hex dump to w; Close ends it.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, c := range data {
		d.line[d.used] = c
		d.used++
		d.n++
		n++
		if d.used == 16 {
			if err = d.flush(); err != nil {
				return n, err
			}
		}
	}
	return n, nil
}

// flush writes the line as far as it is filled.
func (d *dumper) flush() error {
	out := []byte(fmt.Sprintf("%08x", d.n-uint(d.used)))
	for i := range 16 {
		if i%8 == 0 {
			out = append(out, ' ')
		}
		if i < d.used {
			out = append(out, ' ', digits[d.line[i]>>4], digits[d.line[i]&15])
		} else {
			out = append(out, "   "...)
		}
	}
	out = append(out, "  |"...)
	for _, c := range d.line[:d.used] {
		if c < 32 || c > 126 {
			c = '.'
		}
		out = append(out, c)
	}
	out = append(out, "|\n"...)
	d.used = 0
	_, err := d.w.Write(out)
	return err
}

func (d *dumper) Close() (err error) {
	if d.closed {
		return nil
	}
	d.closed = true
	if d.used == 0 {
		return nil
	}
	return d.flush()
}
