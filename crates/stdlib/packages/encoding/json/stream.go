package json

import (
	"bytes"
	"io"
)

// An Encoder writes values.
type Encoder struct {
	w              io.Writer
	err            error
	plain          bool // characters of HTML stay
	prefix, indent string
}

// NewEncoder makes an Encoder.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w} }

// Encode writes v and a newline.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	e := encoder{html: !enc.plain}
	if err := e.top(v); err != nil {
		return err
	}
	b := e.buf
	if enc.prefix != "" || enc.indent != "" {
		b = appendIndented(nil, b, enc.prefix, enc.indent)
	}
	_, enc.err = enc.w.Write(append(b, '\n'))
	return enc.err
}

// SetIndent puts each element on a line of its own from now on.
func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

// SetEscapeHTML tells whether <, > and & are escaped.
func (enc *Encoder) SetEscapeHTML(on bool) { enc.plain = !on }

// A Token is a Delim, bool, float64, Number, string or nil.
type Token any

// A Delim is a bracket.
type Delim rune

func (d Delim) String() string { return string(d) }

// A Decoder reads values.
type Decoder struct {
	r      io.Reader
	buf    []byte
	at     int   // what was taken
	taken  int64 // and dropped from buf
	err    error
	exact  bool
	known  bool
	open   []byte // brackets that tokens have opened
	sawEnd bool   // More found the end of the text
	wants  byte   // what the innermost one takes next: see the constants
}

// What a Decoder that is inside brackets takes next.
const (
	wantValue  = 'v' // a value, at the top or after a colon
	wantFirst  = 'f' // the first key or element, or the closing bracket
	wantComma  = ',' // a comma or the closing bracket
	wantKey    = 'k' // a key after a comma
	wantColon  = ':'
	wantSecond = 'e' // an element after a comma
)

// NewDecoder makes a Decoder.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r, wants: wantValue} }

// UseNumber lets numbers in interfaces stay text.
func (dec *Decoder) UseNumber() { dec.exact = true }

// DisallowUnknownFields makes keys that a struct lacks an error.
func (dec *Decoder) DisallowUnknownFields() { dec.known = true }

// Buffered is what was read and not taken.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.at:]) }

// InputOffset is the number of bytes taken.
func (dec *Decoder) InputOffset() int64 { return dec.taken + int64(dec.at) }

// fill reads more.
func (dec *Decoder) fill() error {
	if dec.at > 0 && dec.at == len(dec.buf) {
		dec.taken += int64(dec.at)
		dec.buf, dec.at = dec.buf[:0], 0
	}
	if cap(dec.buf)-len(dec.buf) < 512 {
		grown := make([]byte, len(dec.buf)-dec.at, 2*cap(dec.buf)+512)
		copy(grown, dec.buf[dec.at:])
		dec.taken += int64(dec.at)
		dec.buf, dec.at = grown, 0
	}
	n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
	dec.buf = dec.buf[:len(dec.buf)+n]
	if n > 0 {
		return nil
	}
	return err
}

// peek is the next byte that is not white space, from the place off bytes
// ahead on, and how far ahead it stands. Nothing is taken.
func (dec *Decoder) peek(off int) (c byte, at int, err error) {
	for {
		at = space(dec.buf, dec.at+off) - dec.at
		if dec.at+at < len(dec.buf) {
			return dec.buf[dec.at+at], at, nil
		}
		if err := dec.fill(); err != nil {
			return 0, at, err
		}
	}
}

// ahead is the next byte behind a comma or colon that fits, which separator
// then is, and what is wanted there.
func (dec *Decoder) ahead() (c byte, at int, separator, wants byte, err error) {
	c, at, err = dec.peek(0)
	wants = dec.wants
	if err == nil && c == wants && (wants == wantComma || wants == wantColon) {
		separator, wants = c, dec.after(c)
		c, at, err = dec.peek(at + 1)
	}
	if err == io.EOF && len(dec.open) > 0 {
		err = &SyntaxError{short, dec.taken + int64(len(dec.buf))}
	}
	return
}

// next finds the end of the next value, reading as far as needed.
func (dec *Decoder) next() (end int, err error) {
	read := -1
	for {
		if len(dec.buf)-dec.at > read || err != nil {
			from := dec.at
			end, at, fault := scan(dec.buf, from, "element")
			switch {
			case end >= 0 && (end < len(dec.buf) || !isDigit(dec.buf[end-1]) || err != nil):
				return end, nil
			case end < 0 && fault != short:
				return 0, &SyntaxError{fault, dec.taken + int64(at)}
			case err == io.EOF:
				if space(dec.buf, from) == len(dec.buf) {
					return 0, io.EOF
				}
				return 0, io.ErrUnexpectedEOF
			case err != nil:
				return 0, err
			}
			read = (len(dec.buf) - dec.at) * 3 / 2 // so that long values are not scanned too often
		}
		err = dec.fill()
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// Decode decodes the next value into what v points to.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if len(dec.open) > 0 {
		c, at, separator, wants, err := dec.ahead()
		switch {
		case err != nil:
			return err
		case separator == 0 && (wants == wantComma || wants == wantColon):
			return dec.stray(c, at)
		case separator != 0:
			dec.at += at
			dec.wants = wants
		}
	}
	end, err := dec.next()
	if err != nil {
		if err == io.EOF && len(dec.open) > 0 {
			err = io.ErrUnexpectedEOF
		}
		dec.err = err
		return err
	}
	d := decoder{data: dec.buf[dec.at:end], exact: dec.exact, known: dec.known}
	dec.at = end
	dec.valueTaken()
	return d.into(v)
}

// after is what comes behind a comma or colon.
func (dec *Decoder) after(c byte) byte {
	switch {
	case c == ':':
		return wantValue
	case dec.open[len(dec.open)-1] == '{':
		return wantKey
	}
	return wantSecond
}

func (dec *Decoder) valueTaken() {
	dec.wants = wantValue
	if n := len(dec.open); n > 0 {
		dec.wants = wantComma
	}
}

// stray is the error of a byte that does not fit.
func (dec *Decoder) stray(c byte, at int) error {
	context := "looking for beginning of value"
	object := len(dec.open) > 0 && dec.open[len(dec.open)-1] == '{'
	switch {
	case dec.wants == wantComma && object:
		context = "after object key:value pair"
	case dec.wants == wantComma:
		context = "after array element"
	case dec.wants == wantColon:
		context = "after object key"
	}
	return dec.unexpected(at, context)
}

func (dec *Decoder) unexpected(at int, context string) error {
	e := trailing(dec.buf, dec.at+at)
	text := e.msg[:len(e.msg)-len("after top-level value")]
	return &SyntaxError{text + context, dec.taken + e.Offset}
}

// Token gives the next bracket, key or plain value.
func (dec *Decoder) Token() (Token, error) {
	if dec.err != nil {
		return nil, dec.err
	}
	c, at, separator, wants, err := dec.ahead()
	if err != nil {
		if end, ok := err.(*SyntaxError); ok && end.msg == short && !dec.sawEnd {
			err = io.EOF // to tokens it is the end, unless More has looked there
		}
		if separator != 0 && !dec.sawEnd {
			_, at, _ = dec.peek(0)
			dec.at += at + 1
			dec.wants = wants
		}
		return nil, err
	}
	inside := byte(0)
	if n := len(dec.open); n > 0 {
		inside = dec.open[n-1]
	}
	closes := inside == '{' && c == '}' || inside == '[' && c == ']'
	switch {
	case closes && separator == 0 && (wants == wantComma || wants == wantFirst):
		dec.at += at + 1
		dec.open = dec.open[:len(dec.open)-1]
		dec.valueTaken()
		return Delim(c), nil
	case closes && separator == ',':
		_, at, _ = dec.peek(0)
		return nil, dec.unexpected(at, "looking for beginning of value")
	case closes && separator == ':':
		return nil, &SyntaxError{"missing value after object key", dec.InputOffset() + int64(at) + 1}
	case separator == ':' && (c == '}' || c == ']'):
		return nil, dec.unexpected(at, "after object key:value pair")
	case wants == wantComma || wants == wantColon:
		return nil, dec.stray(c, at)
	case inside == '{' && (wants == wantFirst || wants == wantKey):
		return dec.key(c, at)
	case c == '{' || c == '[':
		dec.at += at + 1
		dec.open = append(dec.open, c)
		dec.wants = wantFirst
		return Delim(c), nil
	case c == '}' || c == ']' || c == ',' || c == ':':
		return nil, dec.unexpected(at, "looking for beginning of value")
	}
	var v any
	if err := dec.plainValue(&v, at); err != nil {
		return nil, err
	}
	return v, nil
}

// key takes the name of an object's member, which begins with c.
func (dec *Decoder) key(c byte, at int) (Token, error) {
	if c != '"' {
		switch {
		case isDigit(c), c == '-', c == 'n', c == 't', c == 'f', c == '{', c == '[':
			return nil, &SyntaxError{"object member name must be a string", dec.InputOffset() + int64(at) + 1}
		}
		return nil, dec.unexpected(at, "looking for beginning of value")
	}
	var key string
	if err := dec.plainValue(&key, at); err != nil {
		return nil, err
	}
	dec.wants = wantColon
	return key, nil
}

// plainValue decodes the value that stands at bytes ahead.
func (dec *Decoder) plainValue(v any, at int) error {
	start := dec.at
	dec.at += at
	end, err := dec.next()
	if err != nil {
		dec.at = min(start, dec.at)
		return err
	}
	d := decoder{data: dec.buf[dec.at:end], exact: dec.exact}
	dec.at = end
	dec.valueTaken()
	return d.into(v)
}

// More reports whether another element comes before the closing bracket.
func (dec *Decoder) More() bool {
	if _, at, err := dec.peek(0); err == nil {
		dec.at += at
	}
	c, _, separator, _, err := dec.ahead()
	if err != nil {
		dec.sawEnd = true
		return len(dec.open) > 0
	}
	return separator == ',' || c != ']' && c != '}'
}
