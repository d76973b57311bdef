// Package base64 encodes in base64.
package base64

import (
	"io"
	"strconv"
)

// An Encoding is an alphabet of 64 characters with a padding.
type Encoding struct {
	encode string
	decode [256]uint8
	pad    rune
	strict bool
}

// Padding characters.
const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

// NewEncoding makes an Encoding of an alphabet, padded with =.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	e := &Encoding{encode: encoder, pad: StdPadding}
	for i := range e.decode {
		e.decode[i] = 0xFF
	}
	for i := range 64 {
		c := encoder[i]
		switch {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.decode[c] != 0xFF:
			panic("encoding alphabet includes duplicate symbols")
		}
		e.decode[c] = uint8(i)
	}
	return e
}

// WithPadding returns the Encoding with another padding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decode[byte(padding)] != 0xFF:
		panic("padding contained in alphabet")
	}
	enc.pad = padding
	return &enc
}

// Strict returns the Encoding with trailing bits required to be zero.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// The encodings of RFC 4648.
var (
	StdEncoding    = NewEncoding(letters + "+/")
	URLEncoding    = NewEncoding(letters + "-_")
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// EncodedLen is the length of n encoded bytes.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen is the greatest length of n decoded characters.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// Encode encodes src into dst.
func (enc *Encoding) Encode(dst, src []byte) {
	n := 0
	for len(src) >= 3 {
		v := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst[n+3] = enc.encode[v&63]
		dst[n+2] = enc.encode[v>>6&63]
		dst[n+1] = enc.encode[v>>12&63]
		dst[n] = enc.encode[v>>18&63]
		src = src[3:]
		n += 4
	}
	if len(src) == 0 {
		return
	}
	v := uint(src[0]) << 16
	if len(src) == 2 {
		v |= uint(src[1]) << 8
	}
	dst[n] = enc.encode[v>>18&63]
	dst[n+1] = enc.encode[v>>12&63]
	if len(src) == 2 {
		dst[n+2] = enc.encode[v>>6&63]
	} else if enc.pad != NoPadding {
		dst[n+2] = byte(enc.pad)
	}
	if enc.pad != NoPadding {
		dst[n+3] = byte(enc.pad)
	}
}

// AppendEncode appends the encoded src.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	b := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(b, src)
	return append(dst, b...)
}

// EncodeToString encodes src.
func (enc *Encoding) EncodeToString(src []byte) string {
	b := make([]byte, enc.EncodedLen(len(src)))
	enc.Encode(b, src)
	return string(b)
}

// A CorruptInputError is the place of a wrong byte.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// quantum decodes the next four characters of src from si on.
func (enc *Encoding) quantum(dst, src []byte, si int) (next, n int, err error) {
	var digit [4]byte
	have := 4
digits:
	for j := 0; j < 4; j++ {
		if si == len(src) {
			switch {
			case j == 0:
				return si, 0, nil
			case j == 1 || enc.pad != NoPadding:
				return si, 0, CorruptInputError(si - j)
			}
			have = j
			break digits
		}
		in := src[si]
		si++
		if v := enc.decode[in]; v != 0xFF {
			digit[j] = v
			continue
		}
		if in == '\n' || in == '\r' {
			j--
			continue
		}
		if rune(in) != enc.pad {
			return si, 0, CorruptInputError(si - 1)
		}
		// Padding: only after two or three digits, and only at the end.
		skip := func() {
			for si < len(src) && (src[si] == '\n' || src[si] == '\r') {
				si++
			}
		}
		switch j {
		case 0, 1:
			return si, 0, CorruptInputError(si - 1)
		case 2:
			skip()
			if si == len(src) {
				return si, 0, CorruptInputError(len(src))
			}
			if rune(src[si]) != enc.pad {
				return si, 0, CorruptInputError(si - 1)
			}
			si++
		}
		skip()
		if si < len(src) {
			err = CorruptInputError(si)
		}
		have = j
		break digits
	}
	v := uint(digit[0])<<18 | uint(digit[1])<<12 | uint(digit[2])<<6 | uint(digit[3])
	b := [3]byte{byte(v >> 16), byte(v >> 8), byte(v)}
	if enc.strict && (have == 3 && b[2] != 0 || have == 2 && (b[1] != 0 || b[2] != 0)) {
		return si, 0, CorruptInputError(si - (4 - have))
	}
	return si, copy(dst, b[:have-1]), err
}

// Decode decodes src into dst; newlines are ignored.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	for si := 0; si < len(src); {
		if si+4 <= len(src) && n+3 <= len(dst) {
			a, b, c, d := enc.decode[src[si]], enc.decode[src[si+1]], enc.decode[src[si+2]], enc.decode[src[si+3]]
			if a|b|c|d != 0xFF {
				dst[n] = a<<2 | b>>4
				dst[n+1] = b<<4 | c>>2
				dst[n+2] = c<<6 | d
				n += 3
				si += 4
				continue
			}
		}
		var m int
		si, m, err = enc.quantum(dst[n:], src, si)
		n += m
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// AppendDecode appends the decoded src.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	b := make([]byte, enc.DecodedLen(len(src)))
	n, err := enc.Decode(b, src)
	return append(dst, b[:n]...), err
}

// DecodeString decodes s.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	b := make([]byte, enc.DecodedLen(len(s)))
	n, err := enc.Decode(b, []byte(s))
	return b[:n], err
}

type encoder struct {
	enc  *Encoding
	w    io.Writer
	err  error
	left []byte // fewer than three bytes
}

// NewEncoder encodes what is written to it; Close writes the rest.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	all := append(e.left, p...)
	whole := len(all) / 3 * 3
	if whole > 0 {
		if _, e.err = e.w.Write(e.enc.AppendEncode(nil, all[:whole])); e.err != nil {
			return 0, e.err
		}
	}
	e.left = append([]byte(nil), all[whole:]...)
	return len(p), nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.left) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.left))
		e.left = nil
	}
	return e.err
}

type decoder struct {
	enc  *Encoding
	r    io.Reader
	in   []byte // characters read without newlines
	out  []byte // decoded and not yet taken
	err  error
	fail error
}

// NewDecoder decodes what it reads from r.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	for len(d.out) == 0 {
		if d.fail != nil {
			return 0, d.fail
		}
		if d.err == nil {
			var buf [1024]byte
			m, err := d.r.Read(buf[:])
			for _, c := range buf[:m] {
				if c != '\n' && c != '\r' {
					d.in = append(d.in, c)
				}
			}
			d.err = err
		}
		whole := len(d.in) / 4 * 4
		if d.err != nil {
			d.fail = d.err
			if d.err == io.EOF && d.enc.pad == NoPadding {
				whole = len(d.in)
			} else if d.err == io.EOF && whole != len(d.in) {
				d.fail = io.ErrUnexpectedEOF
			}
		}
		var bad error
		d.out, bad = d.enc.AppendDecode(nil, d.in[:whole])
		d.in = append([]byte(nil), d.in[whole:]...)
		if bad != nil && (d.fail == nil || d.fail == io.EOF || d.fail == io.ErrUnexpectedEOF) {
			d.fail = bad
		}
		if len(p) == 0 {
			return 0, nil
		}
	}
	n = copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}
