// Package xml reads and writes XML 1.0, with namespaces.
package xml

import (
	"io"
	"strconv"
)

// A SyntaxError is a mistake in a text.
type SyntaxError struct {
	Msg  string
	Line int
}

func (e *SyntaxError) Error() string {
	return "XML syntax error on line " + strconv.Itoa(e.Line) + ": " + e.Msg
}

// A Name is a name with its name space: an address, or a prefix that no
// attribute explains.
type Name struct {
	Space, Local string
}

// An Attr is an attribute.
type Attr struct {
	Name  Name
	Value string
}

// A Token is a StartElement, EndElement, CharData, Comment, ProcInst or
// Directive.
type Token any

// A StartElement begins an element.
type StartElement struct {
	Name Name
	Attr []Attr
}

// Copy is a copy with attributes of its own.
func (e StartElement) Copy() StartElement {
	e.Attr = append([]Attr{}, e.Attr...)
	return e
}

// End is what ends the element.
func (e StartElement) End() EndElement { return EndElement{e.Name} }

// An EndElement ends an element.
type EndElement struct{ Name Name }

// CharData is text, with its escapes undone.
type CharData []byte

// Copy is a copy.
func (c CharData) Copy() CharData { return append(CharData(nil), c...) }

// A Comment is what stands between <!-- and -->.
type Comment []byte

// Copy is a copy.
func (c Comment) Copy() Comment { return append(Comment(nil), c...) }

// A ProcInst is <?Target Inst?>.
type ProcInst struct {
	Target string
	Inst   []byte
}

// Copy is a copy.
func (p ProcInst) Copy() ProcInst {
	p.Inst = append([]byte(nil), p.Inst...)
	return p
}

// A Directive is what stands between <! and >.
type Directive []byte

// Copy is a copy.
func (d Directive) Copy() Directive { return append(Directive(nil), d...) }

// CopyToken copies a token that the decoder may overwrite.
func CopyToken(t Token) Token {
	switch v := t.(type) {
	case CharData:
		return v.Copy()
	case Comment:
		return v.Copy()
	case Directive:
		return v.Copy()
	case ProcInst:
		return v.Copy()
	case StartElement:
		return v.Copy()
	}
	return t
}

// A TokenReader gives tokens, io.EOF at the end.
type TokenReader interface {
	Token() (Token, error)
}

const xmlURL = "http://www.w3.org/XML/1998/namespace"

// A Decoder reads tokens.
type Decoder struct {
	Strict        bool     // mistakes are errors
	AutoClose     []string // elements that end at once if not Strict
	Entity        map[string]string
	CharsetReader func(charset string, input io.Reader) (io.Reader, error)
	DefaultSpace  string

	r         io.ByteReader
	t         TokenReader
	text      []byte // of the token
	saved     *[]byte
	open      []element
	line      int
	lineStart int64
	offset    int64
	next      int // a byte that was put back, -1 for none
	pending   Token
	closing   bool // <a/> was read and the end is due
	closes    Name
	err       error
	depth     int // of UnmarshalXML methods
	floor     int // the number of elements around the innermost one's
}

// An element that is open, and the prefixes that it has declared.
type element struct {
	name     Name              // as written
	resolved Name              // as given
	ns       map[string]string // nil if none
}

// NewDecoder makes a Decoder.
func NewDecoder(r io.Reader) *Decoder {
	d := &Decoder{Strict: true, line: 1, next: -1}
	d.source(r)
	return d
}

// NewTokenDecoder makes a Decoder that takes its tokens from t.
func NewTokenDecoder(t TokenReader) *Decoder {
	if d, ok := t.(*Decoder); ok {
		return d
	}
	return &Decoder{Strict: true, line: 1, next: -1, t: t}
}

func (d *Decoder) syntax(msg string) error {
	return &SyntaxError{Msg: msg, Line: d.line}
}

// InputOffset is the place behind the last token.
func (d *Decoder) InputOffset() int64 { return d.offset }

// InputPos is the line and the column, from 1, behind the last token.
func (d *Decoder) InputPos() (line, column int) { return d.line, int(d.offset-d.lineStart) + 1 }

// Token gives the next token, with names resolved and elements matched; nil
// and io.EOF at the end.
func (d *Decoder) Token() (Token, error) {
	var t Token
	var err error
	if d.pending != nil {
		t = d.pending
		d.pending = nil
	} else if d.depth > 0 && len(d.open) == d.floor {
		return nil, io.EOF // to UnmarshalXML its element is all
	} else if t, err = d.rawToken(); t == nil && err != nil {
		if err == io.EOF && len(d.open) > 0 {
			err = d.syntax("unexpected EOF")
		}
		return nil, err
	}
	if !d.Strict {
		if auto, ok := d.autoClose(t); ok {
			d.pending = t
			t = auto
		}
	}
	switch t1 := t.(type) {
	case StartElement:
		e := element{name: t1.Name}
		for _, a := range t1.Attr {
			switch {
			case a.Name.Space == "xmlns":
				e.declare(a.Name.Local, a.Value)
			case a.Name.Space == "" && a.Name.Local == "xmlns":
				e.declare("", a.Value)
			}
		}
		d.open = append(d.open, e)
		d.resolve(&t1.Name, true)
		for i := range t1.Attr {
			d.resolve(&t1.Attr[i].Name, false)
		}
		d.open[len(d.open)-1].resolved = t1.Name
		return t1, nil
	case EndElement:
		if err := d.closeElement(&t1); err != nil {
			return nil, err
		}
		return t1, nil
	}
	return t, nil
}

func (e *element) declare(prefix, url string) {
	if e.ns == nil {
		e.ns = map[string]string{}
	}
	e.ns[prefix] = url
}

// resolve puts the address for a prefix.
func (d *Decoder) resolve(n *Name, isElement bool) {
	switch {
	case n.Space == "xmlns":
		return
	case n.Space == "" && !isElement:
		return
	case n.Space == "xml":
		n.Space = xmlURL
	case n.Space == "" && n.Local == "xmlns":
		return
	}
	for i := len(d.open) - 1; i >= 0; i-- {
		if url, ok := d.open[i].ns[n.Space]; ok {
			n.Space = url
			return
		}
	}
	if n.Space == "" {
		n.Space = d.DefaultSpace
	}
}

// closeElement checks that t ends the innermost element.
func (d *Decoder) closeElement(t *EndElement) error {
	if len(d.open) == 0 {
		d.err = d.syntax("unexpected end element </" + t.Name.Local + ">")
		return d.err
	}
	e := d.open[len(d.open)-1]
	switch {
	case e.name.Local != t.Name.Local:
		if !d.Strict {
			d.closing, d.closes = true, t.Name
			t.Name = e.name
			d.resolve(&t.Name, true)
			d.open = d.open[:len(d.open)-1]
			return nil
		}
		d.err = d.syntax("element <" + e.name.Local + "> closed by </" + t.Name.Local + ">")
		return d.err
	case e.name.Space != t.Name.Space:
		ns := t.Name.Space
		if ns == "" {
			ns = `""`
		}
		d.err = d.syntax("element <" + e.name.Local + "> in space " + e.name.Space + " closed by </" + t.Name.Local + "> in space " + ns)
		return d.err
	}
	d.resolve(&t.Name, true)
	d.open = d.open[:len(d.open)-1]
	return nil
}

// autoClose ends an element of AutoClose when something else follows.
func (d *Decoder) autoClose(t Token) (Token, bool) {
	if len(d.open) == 0 {
		return nil, false
	}
	top := d.open[len(d.open)-1].name
	for _, s := range d.AutoClose {
		if equalFold(s, top.Local) {
			if end, ok := t.(EndElement); !ok || !equalFold(end.Name.Local, top.Local) {
				return EndElement{top}, true
			}
			break
		}
	}
	return nil, false
}

func equalFold(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		x, y := a[i], b[i]
		if 'A' <= x && x <= 'Z' {
			x += 'a' - 'A'
		}
		if 'A' <= y && y <= 'Z' {
			y += 'a' - 'A'
		}
		if x != y {
			return false
		}
	}
	return true
}

// Skip reads up to the end of the element that has begun.
func (d *Decoder) Skip() error {
	for depth := 0; ; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t.(type) {
		case StartElement:
			depth++
		case EndElement:
			if depth == 0 {
				return nil
			}
			depth--
		}
	}
}
