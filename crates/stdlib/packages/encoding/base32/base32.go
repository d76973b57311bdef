// Package base32 is the base32 encoding of RFC 4648.
package base32

import (
	"io"
	"slices"
	"strconv"
)

const (
	StdPadding rune = '=' // the standard's
	NoPadding  rune = -1
)

// An Encoding is an alphabet of 32 characters and a padding.
type Encoding struct {
	encode  [32]byte
	decode  [256]uint8
	padChar rune
}

const none = 0xff

// NewEncoding makes an Encoding with an alphabet of 32 bytes.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 32 {
		panic("encoding alphabet is not 32-bytes long")
	}
	e := &Encoding{padChar: StdPadding}
	for i := range e.decode {
		e.decode[i] = none
	}
	for i := range len(encoder) {
		c := encoder[i]
		switch {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.decode[c] != none:
			panic("encoding alphabet includes duplicate symbols")
		}
		e.encode[i] = c
		e.decode[c] = uint8(i)
	}
	return e
}

// StdEncoding is the standard's alphabet.
var StdEncoding = NewEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

// HexEncoding is the alphabet that keeps the order.
var HexEncoding = NewEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV")

// WithPadding is a copy with another padding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decode[byte(padding)] != none:
		panic("padding contained in alphabet")
	}
	enc.padChar = padding
	return &enc
}

// AppendEncode appends src in base32.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	n := enc.EncodedLen(len(src))
	dst = slices.Grow(dst, n)
	enc.Encode(dst[len(dst):][:n], src)
	return dst[:len(dst)+n]
}

// EncodeToString gives src in base32.
func (enc *Encoding) EncodeToString(src []byte) string {
	return string(enc.AppendEncode(nil, src))
}

// Encode writes src in base32 to dst.
func (enc *Encoding) Encode(dst, src []byte) {
	at := 0
	var bits uint64
	for len(src) > 0 {
		n := min(5, len(src))
		bits = 0
		for i := range 5 {
			bits <<= 8
			if i < n {
				bits |= uint64(src[i])
			}
		}
		digits := (n*8 + 4) / 5
		for i := range digits {
			dst[at] = enc.encode[bits>>(35-5*i)&31]
			at++
		}
		if n < 5 && enc.padChar != NoPadding {
			for range 8 - digits {
				dst[at] = byte(enc.padChar)
				at++
			}
		}
		src = src[n:]
	}
}

// EncodedLen is the number of bytes that n bytes become.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/5*8 + (n%5*8+4)/5
	}
	return (n + 4) / 5 * 8
}

// DecodedLen is the most bytes that n bytes of base32 become.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.padChar == NoPadding {
		return n/8*5 + n%8*5/8
	}
	return n / 8 * 5
}

// A CorruptInputError is the place of a byte that does not fit.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base32 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// decodeText decodes text without line ends; end tells that padding ended it.
func (enc *Encoding) decodeText(dst, src []byte) (n int, end bool, err error) {
	size := len(src)
	for len(src) > 0 && !end {
		var digits [8]byte
		have := 8
		for j := 0; j < 8; {
			if len(src) == 0 {
				if enc.padChar != NoPadding {
					return n, false, CorruptInputError(size - len(src) - j)
				}
				have, end = j, true
				break
			}
			in := src[0]
			src = src[1:]
			if in == byte(enc.padChar) && enc.padChar != NoPadding && j >= 2 && len(src) < 8 {
				if len(src)+j < 7 {
					return n, false, CorruptInputError(size)
				}
				for k := range 7 - j {
					if len(src) > k && src[k] != byte(enc.padChar) {
						return n, false, CorruptInputError(size - len(src) + k - 1)
					}
				}
				have, end = j, true
				if have == 1 || have == 3 || have == 6 {
					return n, false, CorruptInputError(size - len(src) - 1)
				}
				break
			}
			digits[j] = enc.decode[in]
			if digits[j] == none {
				return n, false, CorruptInputError(size - len(src) - 1)
			}
			j++
		}
		var bits uint64
		for _, d := range digits {
			bits = bits<<5 | uint64(d)
		}
		for i := range have * 5 / 8 {
			dst[n] = byte(bits >> (32 - 8*i))
			n++
		}
	}
	return n, end, nil
}

func withoutLineEnds(src []byte) []byte {
	if !slices.Contains(src, '\n') && !slices.Contains(src, '\r') {
		return src
	}
	return slices.DeleteFunc(slices.Clone(src), func(c byte) bool { return c == '\n' || c == '\r' })
}

// Decode writes the bytes that src stands for to dst.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	n, _, err = enc.decodeText(dst, withoutLineEnds(src))
	return
}

// AppendDecode appends the bytes that src stands for.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	src = withoutLineEnds(src)
	text := src
	for len(text) > 0 && rune(text[len(text)-1]) == enc.padChar {
		text = text[:len(text)-1]
	}
	n := enc.WithPadding(NoPadding).DecodedLen(len(text))
	dst = slices.Grow(dst, n+5)
	n, _, err := enc.decodeText(dst[len(dst):cap(dst)], src)
	return dst[:len(dst)+n], err
}

// DecodeString gives the bytes that s stands for.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	src := withoutLineEnds([]byte(s))
	dst := make([]byte, len(src)+5)
	n, _, err := enc.decodeText(dst, src)
	return dst[:n], err
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte
	err  error
}

// NewEncoder makes a writer that encodes; Close writes what is left.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (int, error) {
	if e.err != nil {
		return 0, e.err
	}
	e.rest = append(e.rest, p...)
	whole := len(e.rest) / 5 * 5
	if whole > 0 {
		if _, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest[:whole])); e.err != nil {
			return 0, e.err
		}
		e.rest = append(e.rest[:0], e.rest[whole:]...)
	}
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest))
		e.rest = nil
	}
	return e.err
}

type decoder struct {
	enc  *Encoding
	r    io.Reader
	in   []byte // text not decoded yet
	out  []byte // bytes not given yet
	err  error
	ends bool
}

// NewDecoder makes a reader of what the text of r stands for.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

func (d *decoder) Read(p []byte) (int, error) {
	for len(d.out) == 0 {
		if d.err != nil {
			return 0, d.err
		}
		var buf [1024]byte
		n, err := d.r.Read(buf[:])
		d.in = append(d.in, withoutLineEnds(buf[:n])...)
		whole := len(d.in) / 8 * 8
		if d.enc.padChar == NoPadding {
			whole = len(d.in)
		}
		if whole > 0 {
			if d.ends {
				return 0, CorruptInputError(0)
			}
			out := make([]byte, len(d.in)+5)
			var m int
			m, d.ends, d.err = d.enc.decodeText(out, d.in[:whole])
			d.out = out[:m]
			d.in = append([]byte(nil), d.in[whole:]...)
		}
		if err == io.EOF && len(d.in) > 0 {
			err = io.ErrUnexpectedEOF
		}
		if err != nil && (d.err == nil || err != io.EOF && err != io.ErrUnexpectedEOF) {
			d.err = err // what reading says goes before what the text says
		}
	}
	n := copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}
