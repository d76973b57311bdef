package xml

import (
	"bufio"
	"bytes"
	"encoding"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
)

// Header may stand before what Marshal gives.
const Header = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// A Marshaler encodes itself.
type Marshaler interface {
	MarshalXML(e *Encoder, start StartElement) error
}

// A MarshalerAttr encodes itself as an attribute; one without a name is left
// out.
type MarshalerAttr interface {
	MarshalXMLAttr(name Name) (Attr, error)
}

// An UnsupportedTypeError is a type that XML has nothing for.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string { return "xml: unsupported type: " + e.Type.String() }

var (
	marshalerType     = reflect.TypeFor[Marshaler]()
	marshalerAttrType = reflect.TypeFor[MarshalerAttr]()
	textMarshalerType = reflect.TypeFor[encoding.TextMarshaler]()
)

// Marshal gives v as XML.
func Marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := NewEncoder(&b)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// MarshalIndent puts each element on a line of its own.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	var b bytes.Buffer
	enc := NewEncoder(&b)
	enc.Indent(prefix, indent)
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// An Encoder writes XML.
type Encoder struct {
	w          *bufio.Writer
	seq        int
	indent     string
	prefix     string
	depth      int
	indentedIn bool
	putNewline bool
	nsPrefix   map[string]string // address: prefix
	nsURL      map[string]string // prefix: address
	prefixes   []string          // declared; "" marks an element
	tags       []Name
	closed     bool
	err        error
}

// NewEncoder makes an Encoder.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: bufio.NewWriter(w)} }

// Indent puts each element on a line of its own from now on.
func (enc *Encoder) Indent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

// Encode writes v.
func (enc *Encoder) Encode(v any) error {
	if err := enc.value(reflect.ValueOf(v), nil, nil); err != nil {
		return err
	}
	return enc.w.Flush()
}

// EncodeElement writes v as the element start.
func (enc *Encoder) EncodeElement(v any, start StartElement) error {
	if err := enc.value(reflect.ValueOf(v), nil, &start); err != nil {
		return err
	}
	return enc.w.Flush()
}

// Flush writes what is buffered.
func (enc *Encoder) Flush() error { return enc.w.Flush() }

// Close checks that all elements have ended.
func (enc *Encoder) Close() error {
	if enc.closed {
		return nil
	}
	enc.closed = true
	if err := enc.w.Flush(); err != nil {
		return err
	}
	if len(enc.tags) > 0 {
		return fmt.Errorf("unclosed tag <%s>", enc.tags[len(enc.tags)-1].Local)
	}
	return nil
}

// EncodeToken writes a token; Flush is the caller's.
func (enc *Encoder) EncodeToken(t Token) error {
	switch t := t.(type) {
	case StartElement:
		return enc.start(&t)
	case EndElement:
		return enc.end(t.Name)
	case CharData:
		return escape(enc.w, t, false)
	case Comment:
		if bytes.Contains(t, []byte("-->")) {
			return fmt.Errorf("xml: EncodeToken of Comment containing --> marker")
		}
		enc.str("<!--")
		enc.w.Write(t)
		enc.str("-->")
	case ProcInst:
		if t.Target == "xml" && enc.w.Buffered() != 0 {
			return fmt.Errorf("xml: EncodeToken of ProcInst xml target only valid for xml declaration, first token encoded")
		}
		if !isName([]byte(t.Target)) {
			return fmt.Errorf("xml: EncodeToken of ProcInst with invalid Target")
		}
		if bytes.Contains(t.Inst, []byte("?>")) {
			return fmt.Errorf("xml: EncodeToken of ProcInst containing ?> marker")
		}
		enc.str("<?" + t.Target)
		if len(t.Inst) > 0 {
			enc.str(" ")
			enc.w.Write(t.Inst)
		}
		enc.str("?>")
	case Directive:
		if !balanced(t) {
			return fmt.Errorf("xml: EncodeToken of Directive containing wrong < or > markers")
		}
		enc.str("<!")
		enc.w.Write(t)
		enc.str(">")
	default:
		return fmt.Errorf("xml: EncodeToken of invalid token type")
	}
	return enc.problem()
}

// balanced reports whether brackets outside of quotes match.
func balanced(d Directive) bool {
	depth := 0
	quote, comment := byte(0), false
	for i, c := range d {
		switch {
		case comment:
			if c == '>' && i >= 2 && string(d[i-2:i]) == "--" {
				comment = false
			}
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '<':
			if bytes.HasPrefix(d[i:], []byte("<!--")) {
				comment = true
			} else {
				depth++
			}
		case c == '>':
			if depth == 0 {
				return false
			}
			depth--
		}
	}
	return depth == 0 && quote == 0 && !comment
}

func (enc *Encoder) str(s string) { enc.w.WriteString(s) }

// problem is an error of the underlying writer.
func (enc *Encoder) problem() error {
	_, err := enc.w.Write(nil)
	return err
}

// declare gives the prefix for an address, writing the attribute that
// declares it if need be.
func (enc *Encoder) declare(url string) string {
	if prefix := enc.nsPrefix[url]; prefix != "" {
		return prefix
	}
	if url == xmlURL {
		return "xml"
	}
	if enc.nsPrefix == nil {
		enc.nsPrefix, enc.nsURL = map[string]string{}, map[string]string{}
	}
	prefix := strings.TrimRight(url, "/")
	prefix = prefix[strings.LastIndex(prefix, "/")+1:]
	if prefix == "" || !isName([]byte(prefix)) || strings.Contains(prefix, ":") {
		prefix = "_"
	}
	if len(prefix) >= 3 && strings.EqualFold(prefix[:3], "xml") {
		prefix = "_" + prefix
	}
	if enc.nsURL[prefix] != "" {
		for enc.seq++; ; enc.seq++ {
			if id := prefix + "_" + strconv.Itoa(enc.seq); enc.nsURL[id] == "" {
				prefix = id
				break
			}
		}
	}
	enc.nsPrefix[url], enc.nsURL[prefix] = prefix, url
	enc.str(`xmlns:` + prefix + `="`)
	EscapeText(enc.w, []byte(url))
	enc.str(`" `)
	enc.prefixes = append(enc.prefixes, prefix)
	return prefix
}

func (enc *Encoder) start(s *StartElement) error {
	if s.Name.Local == "" {
		return fmt.Errorf("xml: start tag with no name")
	}
	enc.tags = append(enc.tags, s.Name)
	enc.prefixes = append(enc.prefixes, "")
	enc.newline(1)
	enc.str("<" + s.Name.Local)
	if s.Name.Space != "" {
		enc.str(` xmlns="`)
		EscapeText(enc.w, []byte(s.Name.Space))
		enc.str(`"`)
	}
	for _, a := range s.Attr {
		if a.Name.Local == "" {
			continue
		}
		enc.str(" ")
		if a.Name.Space != "" {
			enc.str(enc.declare(a.Name.Space) + ":")
		}
		enc.str(a.Name.Local + `="`)
		EscapeText(enc.w, []byte(a.Value))
		enc.str(`"`)
	}
	enc.str(">")
	return nil
}

func (enc *Encoder) end(name Name) error {
	if name.Local == "" {
		return fmt.Errorf("xml: end tag with no name")
	}
	if len(enc.tags) == 0 || enc.tags[len(enc.tags)-1].Local == "" {
		return fmt.Errorf("xml: end tag </%s> without start tag", name.Local)
	}
	if top := enc.tags[len(enc.tags)-1]; top != name {
		if top.Local != name.Local {
			return fmt.Errorf("xml: end tag </%s> does not match start tag <%s>", name.Local, top.Local)
		}
		return fmt.Errorf("xml: end tag </%s> in namespace %s does not match start tag <%s> in namespace %s", name.Local, name.Space, top.Local, top.Space)
	}
	enc.tags = enc.tags[:len(enc.tags)-1]
	enc.newline(-1)
	enc.str("</" + name.Local + ">")
	for len(enc.prefixes) > 0 {
		prefix := enc.prefixes[len(enc.prefixes)-1]
		enc.prefixes = enc.prefixes[:len(enc.prefixes)-1]
		if prefix == "" {
			break
		}
		delete(enc.nsPrefix, enc.nsURL[prefix])
		delete(enc.nsURL, prefix)
	}
	return nil
}

// newline begins the line of an element that begins (1), ends (-1) or does
// neither.
func (enc *Encoder) newline(delta int) {
	if enc.prefix == "" && enc.indent == "" {
		return
	}
	if delta < 0 {
		enc.depth--
		if enc.indentedIn {
			enc.indentedIn = false
			return
		}
		enc.indentedIn = false
	}
	if enc.putNewline {
		enc.str("\n")
	} else {
		enc.putNewline = true
	}
	enc.str(enc.prefix)
	for range enc.depth {
		enc.str(enc.indent)
	}
	if delta > 0 {
		enc.depth++
		enc.indentedIn = true
	}
}
