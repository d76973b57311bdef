package xml

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func (d *Decoder) source(r io.Reader) {
	if b, ok := r.(io.ByteReader); ok {
		d.r = b
	} else {
		d.r = bufio.NewReader(r)
	}
}

// get takes a byte; ok is false at the end, and d.err set.
func (d *Decoder) get() (c byte, ok bool) {
	if d.err != nil {
		return 0, false
	}
	if d.next >= 0 {
		c = byte(d.next)
		d.next = -1
	} else {
		c, d.err = d.r.ReadByte()
		if d.err != nil {
			return 0, false
		}
		if d.saved != nil {
			*d.saved = append(*d.saved, c)
		}
	}
	if c == '\n' {
		d.line++
		d.lineStart = d.offset + 1
	}
	d.offset++
	return c, true
}

// must is get where the text may not end.
func (d *Decoder) must() (c byte, ok bool) {
	if c, ok = d.get(); !ok && d.err == io.EOF {
		d.err = d.syntax("unexpected EOF")
	}
	return
}

func (d *Decoder) unget(c byte) {
	if c == '\n' {
		d.line--
	}
	d.next = int(c)
	d.offset--
}

func (d *Decoder) space() {
	for {
		c, ok := d.get()
		if !ok {
			return
		}
		if c != ' ' && c != '\r' && c != '\n' && c != '\t' {
			d.unget(c)
			return
		}
	}
}

// RawToken is Token without matching and name spaces.
func (d *Decoder) RawToken() (Token, error) {
	if d.depth > 0 {
		return nil, d.rawInside()
	}
	return d.rawToken()
}

func (d *Decoder) rawInside() error {
	return fmt.Errorf("xml: cannot use RawToken from UnmarshalXML method")
}

func (d *Decoder) rawToken() (Token, error) {
	if d.t != nil {
		return d.t.Token()
	}
	if d.err != nil {
		return nil, d.err
	}
	if d.closing {
		d.closing = false
		return EndElement{d.closes}, nil
	}
	c, ok := d.get()
	if !ok {
		return nil, d.err
	}
	if c != '<' {
		d.unget(c)
		data := d.data(-1, false)
		if data == nil {
			return nil, d.err
		}
		return CharData(data), nil
	}
	if c, ok = d.must(); !ok {
		return nil, d.err
	}
	switch c {
	case '/':
		return d.endTag()
	case '?':
		return d.instruction()
	case '!':
		return d.bang()
	}
	d.unget(c)
	return d.startTag()
}

func (d *Decoder) fail(msg string) (Token, error) {
	d.err = d.syntax(msg)
	return nil, d.err
}

func (d *Decoder) endTag() (Token, error) {
	name, ok := d.qualified()
	if !ok {
		if d.err == nil {
			d.err = d.syntax("expected element name after </")
		}
		return nil, d.err
	}
	d.space()
	c, ok := d.must()
	if !ok {
		return nil, d.err
	}
	if c != '>' {
		return d.fail("invalid characters between </" + name.Local + " and >")
	}
	return EndElement{name}, nil
}

func (d *Decoder) startTag() (Token, error) {
	name, ok := d.qualified()
	if !ok {
		if d.err == nil {
			d.err = d.syntax("expected element name after <")
		}
		return nil, d.err
	}
	attrs := []Attr{}
	empty := false
	for {
		d.space()
		c, ok := d.must()
		if !ok {
			return nil, d.err
		}
		if c == '/' {
			if c, ok = d.must(); !ok {
				return nil, d.err
			}
			if c != '>' {
				return d.fail("expected /> in element")
			}
			empty = true
			break
		}
		if c == '>' {
			break
		}
		d.unget(c)
		var a Attr
		if a.Name, ok = d.qualified(); !ok {
			if d.err == nil {
				d.err = d.syntax("expected attribute name in element")
			}
			return nil, d.err
		}
		d.space()
		if c, ok = d.must(); !ok {
			return nil, d.err
		}
		if c != '=' {
			if d.Strict {
				return d.fail("attribute name without = in element")
			}
			d.unget(c)
			a.Value = a.Name.Local
		} else {
			d.space()
			data := d.attrValue()
			if data == nil {
				return nil, d.err
			}
			a.Value = string(data)
		}
		attrs = append(attrs, a)
	}
	if empty {
		d.closing, d.closes = true, name
	}
	return StartElement{name, attrs}, nil
}

func (d *Decoder) attrValue() []byte {
	c, ok := d.must()
	if !ok {
		return nil
	}
	if c == '"' || c == '\'' {
		return d.data(int(c), false)
	}
	if d.Strict {
		d.err = d.syntax("unquoted or missing attribute value in element")
		return nil
	}
	// As in HTML: letters, digits and a few others.
	d.unget(c)
	d.text = d.text[:0]
	for {
		if c, ok = d.must(); !ok {
			return nil
		}
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '_' || c == ':' || c == '-' {
			d.text = append(d.text, c)
			continue
		}
		d.unget(c)
		return append([]byte{}, d.text...)
	}
}

func (d *Decoder) instruction() (Token, error) {
	target, ok := d.word()
	if !ok {
		if d.err == nil {
			d.err = d.syntax("expected target name after <?")
		}
		return nil, d.err
	}
	d.space()
	d.text = d.text[:0]
	var last byte
	for {
		c, ok := d.must()
		if !ok {
			return nil, d.err
		}
		d.text = append(d.text, c)
		if last == '?' && c == '>' {
			break
		}
		last = c
	}
	inst := append([]byte(nil), d.text[:len(d.text)-2]...)
	if target == "xml" {
		content := string(inst)
		if ver := parameter("version", content); ver != "" && ver != "1.0" {
			d.err = fmt.Errorf("xml: unsupported version %q; only version 1.0 is supported", ver)
			return nil, d.err
		}
		if enc := parameter("encoding", content); enc != "" && !strings.EqualFold(enc, "utf-8") {
			if d.CharsetReader == nil {
				d.err = fmt.Errorf("xml: encoding %q declared but Decoder.CharsetReader is nil", enc)
				return nil, d.err
			}
			r, err := d.CharsetReader(enc, d.r.(io.Reader))
			if err != nil {
				d.err = fmt.Errorf("xml: opening charset %q: %w", enc, err)
				return nil, d.err
			}
			if r == nil {
				panic("CharsetReader returned a nil Reader for charset " + enc)
			}
			d.source(r)
		}
	}
	return ProcInst{target, inst}, nil
}

// parameter is a value of <?xml ...?>.
func parameter(name, s string) string {
	name += "="
	for at := 0; at < len(s); {
		i := strings.Index(s[at:], name)
		if i < 0 || at+i+len(name) >= len(s) {
			return ""
		}
		i += at
		at = i + len(name) + 1
		q := s[i+len(name)]
		if i > 0 && !strings.ContainsRune(" \t\r\n", rune(s[i-1])) || q != '"' && q != '\'' {
			continue
		}
		if j := strings.IndexByte(s[at:], q); j >= 0 {
			return s[at : at+j]
		}
		return ""
	}
	return ""
}

func (d *Decoder) bang() (Token, error) {
	c, ok := d.must()
	if !ok {
		return nil, d.err
	}
	switch c {
	case '-':
		return d.comment()
	case '[':
		for _, want := range []byte("CDATA[") {
			if c, ok = d.must(); !ok {
				return nil, d.err
			}
			if c != want {
				return d.fail("invalid <![ sequence")
			}
		}
		data := d.data(-1, true)
		if data == nil {
			return nil, d.err
		}
		return CharData(data), nil
	}
	return d.directive(c)
}

func (d *Decoder) comment() (Token, error) {
	c, ok := d.must()
	if !ok {
		return nil, d.err
	}
	if c != '-' {
		return d.fail("invalid sequence <!- not part of <!--")
	}
	d.text = d.text[:0]
	var a, b byte
	for {
		if c, ok = d.must(); !ok {
			return nil, d.err
		}
		d.text = append(d.text, c)
		if a == '-' && b == '-' {
			if c != '>' {
				return d.fail(`invalid sequence "--" not allowed in comments`)
			}
			break
		}
		a, b = b, c
	}
	return Comment(append([]byte(nil), d.text[:len(d.text)-3]...)), nil
}

// directive reads to the > that is neither quoted nor in brackets; comments
// in it become a blank.
func (d *Decoder) directive(c byte) (Token, error) {
	text := []byte{c}
	quote := byte(0)
	depth := 0
	for {
		c, ok := d.must()
		if !ok {
			return nil, d.err
		}
		if quote == 0 && c == '>' && depth == 0 {
			break
		}
		text = append(text, c)
		switch {
		case c == quote:
			quote = 0
		case quote != 0:
		case c == '\'' || c == '"':
			quote = c
		case c == '>':
			depth--
		case c == '<':
			if !bytes.HasSuffix(text, []byte("<")) {
				break
			}
			var ahead []byte
			isComment := true
			for _, want := range []byte("!--") {
				if c, ok = d.must(); !ok {
					return nil, d.err
				}
				ahead = append(ahead, c)
				if c != want {
					isComment = false
					break
				}
			}
			if !isComment {
				depth++
				last := ahead[len(ahead)-1]
				text = append(text, ahead[:len(ahead)-1]...)
				d.unget(last)
				break
			}
			text[len(text)-1] = ' '
			var a, b byte
			for {
				if c, ok = d.must(); !ok {
					return nil, d.err
				}
				if a == '-' && b == '-' && c == '>' {
					break
				}
				a, b = b, c
			}
		}
	}
	return Directive(text), nil
}

// data reads text up to quote, or up to < if that is -1, or to the end of a
// CDATA section. It is nil on an error.
func (d *Decoder) data(quote int, cdata bool) []byte {
	d.text = d.text[:0]
	var b0, b1 byte
	cut := 0
loop:
	for {
		c, ok := d.get()
		if !ok {
			if cdata {
				if d.err == io.EOF {
					d.err = d.syntax("unexpected EOF in CDATA section")
				}
				return nil
			}
			break
		}
		if quote < 0 && b0 == ']' && b1 == ']' && c == '>' {
			if cdata {
				cut = 2
				break
			}
			d.err = d.syntax("unescaped ]]> not in CDATA section")
			return nil
		}
		if c == '<' && !cdata {
			if quote >= 0 {
				d.err = d.syntax("unescaped < inside quoted string")
				return nil
			}
			d.unget('<')
			break
		}
		if quote >= 0 && c == byte(quote) {
			break
		}
		if c == '&' && !cdata {
			if !d.reference() {
				return nil
			}
			b0, b1 = 0, 0
			continue loop
		}
		switch {
		case c == '\r':
			d.text = append(d.text, '\n')
		case b1 == '\r' && c == '\n':
		default:
			d.text = append(d.text, c)
		}
		b0, b1 = b1, c
	}
	if quote >= 0 && d.err == io.EOF {
		d.err = d.syntax("unexpected EOF")
		return nil
	}
	data := d.text[:len(d.text)-cut]
	for rest := data; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		if r == utf8.RuneError && size == 1 {
			d.err = d.syntax("invalid UTF-8")
			return nil
		}
		if !isChar(r) {
			d.err = d.syntax(fmt.Sprintf("illegal character code %U", r))
			return nil
		}
		rest = rest[size:]
	}
	return append([]byte{}, data...)
}

var builtin = map[string]string{"lt": "<", "gt": ">", "amp": "&", "apos": "'", "quot": `"`}

// reference reads what follows &, and appends what it stands for.
func (d *Decoder) reference() bool {
	before := len(d.text)
	d.text = append(d.text, '&')
	value, have := "", false
	c, ok := d.must()
	if !ok {
		return false
	}
	if c == '#' {
		d.text = append(d.text, c)
		if c, ok = d.must(); !ok {
			return false
		}
		base := 10
		if c == 'x' {
			base = 16
			d.text = append(d.text, c)
			if c, ok = d.must(); !ok {
				return false
			}
		}
		start := len(d.text)
		for '0' <= c && c <= '9' || base == 16 && ('a' <= c && c <= 'f' || 'A' <= c && c <= 'F') {
			d.text = append(d.text, c)
			if c, ok = d.must(); !ok {
				return false
			}
		}
		if c != ';' {
			d.unget(c)
		} else {
			n, err := strconv.ParseUint(string(d.text[start:]), base, 64)
			d.text = append(d.text, ';')
			if err == nil && n <= unicode.MaxRune {
				value, have = string(rune(n)), true
			}
		}
	} else {
		d.unget(c)
		if !d.nameBytes() {
			if d.err != nil {
				return false
			}
		}
		if c, ok = d.must(); !ok {
			return false
		}
		if c != ';' {
			d.unget(c)
		} else {
			name := string(d.text[before+1:])
			d.text = append(d.text, ';')
			if isName([]byte(name)) {
				if value, have = builtin[name]; !have && d.Entity != nil {
					value, have = d.Entity[name]
				}
			}
		}
	}
	switch {
	case have:
		d.text = append(d.text[:before], value...)
		return true
	case !d.Strict:
		return true
	}
	text := string(d.text[before:])
	if text[len(text)-1] != ';' {
		text += " (no semicolon)"
	}
	d.err = d.syntax("invalid character entity " + text)
	return false
}

// isChar reports whether r may stand in XML.
func isChar(r rune) bool {
	return r == 9 || r == 10 || r == 13 || r >= 0x20 && r <= 0xd7ff || r >= 0xe000 && r <= 0xfffd || r >= 0x10000 && r <= 0x10ffff
}

// qualified reads a name with its prefix.
func (d *Decoder) qualified() (name Name, ok bool) {
	s, ok := d.word()
	if !ok {
		return
	}
	prefix, local, found := strings.Cut(s, ":")
	switch {
	case strings.Count(s, ":") > 1:
		return name, false
	case !found || prefix == "" || local == "":
		name.Local = s
	default:
		name.Space, name.Local = prefix, local
	}
	return name, true
}

func (d *Decoder) word() (string, bool) {
	d.text = d.text[:0]
	if !d.nameBytes() {
		return "", false
	}
	s := string(d.text)
	if !isName([]byte(s)) {
		d.err = d.syntax("invalid XML name: " + s)
		return "", false
	}
	return s, true
}

// nameBytes appends the bytes of a name to d.text.
func (d *Decoder) nameBytes() bool {
	for n := 0; ; n++ {
		c, ok := d.must()
		if !ok {
			return false
		}
		if c < utf8.RuneSelf && !isNameByte(c) {
			d.unget(c)
			return n > 0
		}
		d.text = append(d.text, c)
	}
}

func isNameByte(c byte) bool {
	return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_' || c == ':' || c == '.' || c == '-'
}

// isName reports whether s is a name.
func isName(s []byte) bool {
	if len(s) == 0 {
		return false
	}
	for i, r := range string(s) {
		switch {
		case r == utf8.RuneError:
			return false
		case r == '_' || r == ':' || unicode.IsLetter(r):
		case i > 0 && (r == '-' || r == '.' || r == 0xb7 || unicode.IsDigit(r) || unicode.Is(unicode.M, r)):
		default:
			return false
		}
	}
	return true
}
