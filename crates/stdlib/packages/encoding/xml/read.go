package xml

import (
	"bytes"
	"encoding"
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// An Unmarshaler decodes its own element, of which start was read.
type Unmarshaler interface {
	UnmarshalXML(d *Decoder, start StartElement) error
}

// An UnmarshalerAttr decodes itself from an attribute.
type UnmarshalerAttr interface {
	UnmarshalXMLAttr(attr Attr) error
}

// An UnmarshalError is an element that is not what was expected.
type UnmarshalError string

func (e UnmarshalError) Error() string { return string(e) }

var (
	unmarshalerType     = reflect.TypeFor[Unmarshaler]()
	unmarshalerAttrType = reflect.TypeFor[UnmarshalerAttr]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
	attrType            = reflect.TypeFor[Attr]()
	errTooDeep          = errors.New("exceeded max depth")
)

const maxDepth = 10000

// Unmarshal decodes the element that data is into what v points to.
func Unmarshal(data []byte, v any) error {
	return NewDecoder(bytes.NewReader(data)).Decode(v)
}

// Decode decodes the next element.
func (d *Decoder) Decode(v any) error { return d.DecodeElement(v, nil) }

// DecodeElement decodes the element of which start was read, if that is not
// nil.
func (d *Decoder) DecodeElement(v any, start *StartElement) error {
	val := reflect.ValueOf(v)
	if val.Kind() != reflect.Pointer {
		return errors.New("non-pointer passed to Unmarshal")
	}
	if val.IsNil() {
		return errors.New("nil pointer passed to Unmarshal")
	}
	return d.element(val.Elem(), start, 0)
}

func (d *Decoder) byItself(u Unmarshaler, start *StartElement) error {
	depth := len(d.open)
	floor := d.floor
	d.floor = depth - 1
	d.depth++
	err := u.UnmarshalXML(d, *start)
	d.depth--
	d.floor = floor
	if err != nil {
		return err
	}
	if len(d.open) >= depth && d.t == nil && len(d.open) > depth-1 {
		return fmt.Errorf("xml: %s.UnmarshalXML did not consume entire <%s> element", receiver(u), start.Name.Local)
	}
	return nil
}

func receiver(v any) string {
	t := reflect.TypeOf(v)
	if t.Name() != "" {
		return t.String()
	}
	return "(" + t.String() + ")"
}

// textOf lets a value decode itself from text.
func textOf(v reflect.Value) (encoding.TextUnmarshaler, bool) {
	if v.CanInterface() && v.Type().Implements(textUnmarshalerType) {
		return v.Interface().(encoding.TextUnmarshaler), true
	}
	if v.CanAddr() && v.Addr().CanInterface() && v.Addr().Type().Implements(textUnmarshalerType) {
		return v.Addr().Interface().(encoding.TextUnmarshaler), true
	}
	return nil, false
}

func (d *Decoder) attr(v reflect.Value, a Attr) error {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	if v.CanInterface() && v.Type().Implements(unmarshalerAttrType) {
		return v.Interface().(UnmarshalerAttr).UnmarshalXMLAttr(a)
	}
	if v.CanAddr() && v.Addr().CanInterface() && v.Addr().Type().Implements(unmarshalerAttrType) {
		return v.Addr().Interface().(UnmarshalerAttr).UnmarshalXMLAttr(a)
	}
	if u, ok := textOf(v); ok {
		return u.UnmarshalText([]byte(a.Value))
	}
	if v.Kind() == reflect.Slice && v.Type().Elem().Kind() != reflect.Uint8 {
		n := v.Len()
		v.Grow(1)
		v.SetLen(n + 1)
		if err := d.attr(v.Index(n), a); err != nil {
			v.SetLen(n)
			return err
		}
		return nil
	}
	if v.Type() == attrType {
		v.Set(reflect.ValueOf(a))
		return nil
	}
	return setText(v, []byte(a.Value))
}

// element decodes an element into v.
func (d *Decoder) element(v reflect.Value, start *StartElement, depth int) error {
	if depth >= maxDepth {
		return errTooDeep
	}
	for start == nil {
		t, err := d.Token()
		if err != nil {
			return err
		}
		if s, ok := t.(StartElement); ok {
			start = &s
		}
	}
	if v.Kind() == reflect.Interface && !v.IsNil() {
		if e := v.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() {
			v = e
		}
	}
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		v = v.Elem()
	}
	if v.CanInterface() && v.Type().Implements(unmarshalerType) {
		return d.byItself(v.Interface().(Unmarshaler), start)
	}
	if v.CanAddr() && v.Addr().CanInterface() && v.Addr().Type().Implements(unmarshalerType) {
		return d.byItself(v.Addr().Interface().(Unmarshaler), start)
	}
	if u, ok := textOf(v); ok {
		text, err := d.plainText()
		if err != nil {
			return err
		}
		return u.UnmarshalText(text)
	}
	switch v.Kind() {
	default:
		return errors.New("unknown type " + v.Type().String())
	case reflect.Interface:
		return d.Skip()
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			n := v.Len()
			v.Grow(1)
			v.SetLen(n + 1)
			if err := d.element(v.Index(n), start, depth+1); err != nil {
				v.SetLen(n)
				return err
			}
			return nil
		}
		return d.scalar(v)
	case reflect.Bool, reflect.Float32, reflect.Float64, reflect.String,
		reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return d.scalar(v)
	case reflect.Struct:
		if v.Type() == nameType {
			v.Set(reflect.ValueOf(start.Name))
			return d.Skip()
		}
		return d.structure(v, start, depth)
	}
}

// plainText reads the text of the element up to its end.
func (d *Decoder) plainText() ([]byte, error) {
	var text []byte
	for depth := 0; ; {
		t, err := d.Token()
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case CharData:
			if depth == 0 {
				text = append(text, t...)
			}
		case StartElement:
			depth++
		case EndElement:
			if depth == 0 {
				return text, nil
			}
			depth--
		}
	}
}

func (d *Decoder) scalar(v reflect.Value) error {
	text, err := d.plainText()
	if err != nil {
		return err
	}
	return setText(v, text)
}

// A filling is what is collected for special fields of a struct.
type filling struct {
	text     []byte
	comment  []byte
	chardata reflect.Value
	comments reflect.Value
	inner    reflect.Value
	any      reflect.Value
}

func (d *Decoder) structure(sv reflect.Value, start *StartElement, depth int) error {
	info, err := infoOf(sv.Type())
	if err != nil {
		return err
	}
	if x := info.xmlname; x != nil {
		if x.name != "" && x.name != start.Name.Local {
			return UnmarshalError("expected element type <" + x.name + "> but have <" + start.Name.Local + ">")
		}
		if x.space != "" && x.space != start.Name.Space {
			e := "expected element <" + x.name + "> in name space " + x.space + " but have "
			if start.Name.Space == "" {
				e += "no name space"
			} else {
				e += start.Name.Space
			}
			return UnmarshalError(e)
		}
		if fv := x.value(sv, true); fv.Type() == nameType {
			fv.Set(reflect.ValueOf(start.Name))
		}
	}
	if err := d.attributes(info, sv, start); err != nil {
		return err
	}
	var fill filling
	var raw []byte
	savedBefore := d.saved
	for i := range info.fields {
		fi := &info.fields[i]
		switch fi.flags & modes {
		case isCDATA, isCharData:
			if !fill.chardata.IsValid() {
				fill.chardata = fi.value(sv, true)
			}
		case isComment:
			if !fill.comments.IsValid() {
				fill.comments = fi.value(sv, true)
			}
		case isAny, isAny | isElement:
			if !fill.any.IsValid() {
				fill.any = fi.value(sv, true)
			}
		case isInnerXML:
			if !fill.inner.IsValid() {
				fill.inner = fi.value(sv, true)
				if d.saved == nil {
					d.saved = &raw
				}
			}
		}
	}
	from := 0
	if d.saved != nil {
		from = len(*d.saved)
		if d.next >= 0 {
			from--
		}
	}
	inner, err := d.content(info, sv, &fill, start, depth, from)
	if fill.inner.IsValid() && savedBefore == nil {
		d.saved = nil
	}
	if err != nil {
		return err
	}
	return fill.finish(inner)
}

func (d *Decoder) attributes(info *typeInfo, sv reflect.Value, start *StartElement) error {
	for _, a := range start.Attr {
		handled := false
		var rest *fieldInfo
		for i := range info.fields {
			fi := &info.fields[i]
			switch fi.flags & modes {
			case isAttr:
				if a.Name.Local == fi.name && (fi.space == "" || fi.space == a.Name.Space) {
					if err := d.attr(fi.value(sv, true), a); err != nil {
						return err
					}
					handled = true
				}
			case isAny | isAttr:
				if rest == nil {
					rest = fi
				}
			}
		}
		if !handled && rest != nil {
			if err := d.attr(rest.value(sv, true), a); err != nil {
				return err
			}
		}
	}
	return nil
}

// content reads what is in the element; the raw text of it comes back if it is
// wanted.
func (d *Decoder) content(info *typeInfo, sv reflect.Value, fill *filling, start *StartElement, depth, from int) ([]byte, error) {
	for {
		end := 0
		if fill.inner.IsValid() {
			end = len(*d.saved)
			if d.next >= 0 {
				end--
			}
		}
		t, err := d.Token()
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case StartElement:
			consumed, err := d.path(info, sv, nil, &t, depth)
			if err != nil {
				return nil, err
			}
			if !consumed && fill.any.IsValid() {
				consumed = true
				if err := d.element(fill.any, &t, depth+1); err != nil {
					return nil, err
				}
			}
			if !consumed {
				if err := d.Skip(); err != nil {
					return nil, err
				}
			}
		case EndElement:
			if fill.inner.IsValid() {
				return append([]byte{}, (*d.saved)[from:end]...), nil
			}
			return nil, nil
		case CharData:
			if fill.chardata.IsValid() {
				fill.text = append(fill.text, t...)
			}
		case Comment:
			if fill.comments.IsValid() {
				fill.comment = append(fill.comment, t...)
			}
		}
	}
}

func (fill *filling) finish(inner []byte) error {
	if v := fill.chardata; v.IsValid() {
		if u, ok := textOf(v); ok {
			if err := u.UnmarshalText(fill.text); err != nil {
				return err
			}
		} else if err := setText(v, fill.text); err != nil {
			return err
		}
	}
	if v := fill.comments; v.IsValid() {
		switch v.Kind() {
		case reflect.String:
			v.SetString(string(fill.comment))
		case reflect.Slice:
			v.Set(reflect.ValueOf(fill.comment))
		}
	}
	if v := fill.inner; v.IsValid() {
		switch {
		case v.Kind() == reflect.String:
			v.SetString(string(inner))
		case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
			v.SetBytes(inner)
		}
	}
	return nil
}

// path decodes an element that a field stands for, or that leads to one.
func (d *Decoder) path(info *typeInfo, sv reflect.Value, parents []string, start *StartElement, depth int) (bool, error) {
	leads := false
search:
	for i := range info.fields {
		fi := &info.fields[i]
		if fi.flags&isElement == 0 || len(fi.parents) < len(parents) || fi.space != "" && fi.space != start.Name.Space {
			continue
		}
		for j, p := range parents {
			if p != fi.parents[j] {
				continue search
			}
		}
		if len(fi.parents) == len(parents) && fi.name == start.Name.Local && fi.flags&isAny == 0 {
			return true, d.element(fi.value(sv, true), start, depth+1)
		}
		if len(fi.parents) > len(parents) && fi.parents[len(parents)] == start.Name.Local {
			parents = fi.parents[:len(parents)+1]
			leads = true
			break
		}
	}
	if !leads {
		return false, nil
	}
	for {
		t, err := d.Token()
		if err != nil {
			return true, err
		}
		switch t := t.(type) {
		case StartElement:
			consumed, err := d.path(info, sv, parents, &t, depth+1)
			if err != nil {
				return true, err
			}
			if !consumed {
				if err := d.Skip(); err != nil {
					return true, err
				}
			}
		case EndElement:
			return true, nil
		}
	}
}

// setText sets a plain value from its text.
func setText(dst reflect.Value, src []byte) error {
	at := dst
	if dst.Kind() == reflect.Pointer {
		if dst.IsNil() {
			dst.Set(reflect.New(dst.Type().Elem()))
		}
		dst = dst.Elem()
	}
	word := strings.TrimSpace(string(src))
	switch dst.Kind() {
	case reflect.Invalid:
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if len(src) == 0 {
			dst.SetInt(0)
			return nil
		}
		n, err := strconv.ParseInt(word, 10, dst.Type().Bits())
		if err != nil {
			return err
		}
		dst.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if len(src) == 0 {
			dst.SetUint(0)
			return nil
		}
		n, err := strconv.ParseUint(word, 10, dst.Type().Bits())
		if err != nil {
			return err
		}
		dst.SetUint(n)
	case reflect.Float32, reflect.Float64:
		if len(src) == 0 {
			dst.SetFloat(0)
			return nil
		}
		f, err := strconv.ParseFloat(word, dst.Type().Bits())
		if err != nil {
			return err
		}
		dst.SetFloat(f)
	case reflect.Bool:
		if len(src) == 0 {
			dst.SetBool(false)
			return nil
		}
		b, err := strconv.ParseBool(word)
		if err != nil {
			return err
		}
		dst.SetBool(b)
	case reflect.String:
		dst.SetString(string(src))
	case reflect.Slice:
		if len(src) == 0 {
			src = []byte{}
		}
		dst.SetBytes(src)
	default:
		return errors.New("cannot unmarshal into " + at.Type().String())
	}
	return nil
}
