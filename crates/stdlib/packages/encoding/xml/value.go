package xml

import (
	"encoding"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
)

func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct, reflect.Func, reflect.Chan, reflect.Complex64, reflect.Complex128:
		return false
	}
	return v.IsZero()
}

// value writes v as the element start, or as what finfo or v's type tells.
func (enc *Encoder) value(val reflect.Value, finfo *fieldInfo, template *StartElement) error {
	if template != nil && template.Name.Local == "" {
		return fmt.Errorf("xml: EncodeElement of StartElement with missing name")
	}
	if !val.IsValid() || finfo != nil && finfo.flags&omitEmpty != 0 && isEmpty(val) {
		return nil
	}
	for val.Kind() == reflect.Interface || val.Kind() == reflect.Pointer {
		if val.IsNil() {
			return nil
		}
		val = val.Elem()
	}
	t := val.Type()
	if val.CanInterface() && t.Implements(marshalerType) {
		return enc.byItself(val.Interface().(Marshaler), defaultStart(t, finfo, template))
	}
	if val.CanAddr() && val.Addr().CanInterface() && val.Addr().Type().Implements(marshalerType) {
		return enc.byItself(val.Addr().Interface().(Marshaler), defaultStart(val.Addr().Type(), finfo, template))
	}
	if val.CanInterface() && t.Implements(textMarshalerType) {
		return enc.byText(val.Interface().(encoding.TextMarshaler), defaultStart(t, finfo, template))
	}
	if val.CanAddr() && val.Addr().CanInterface() && val.Addr().Type().Implements(textMarshalerType) {
		return enc.byText(val.Addr().Interface().(encoding.TextMarshaler), defaultStart(val.Addr().Type(), finfo, template))
	}
	if k := val.Kind(); (k == reflect.Slice || k == reflect.Array) && t.Elem().Kind() != reflect.Uint8 {
		for i, n := 0, val.Len(); i < n; i++ {
			if err := enc.value(val.Index(i), finfo, template); err != nil {
				return err
			}
		}
		return nil
	}
	info, err := infoOf(t)
	if err != nil {
		return err
	}
	start, err := enc.startOf(val, info, finfo, template)
	if err != nil {
		return err
	}
	if err := enc.start(&start); err != nil {
		return err
	}
	if val.Kind() == reflect.Struct {
		err = enc.structure(info, val)
	} else {
		var s string
		var b []byte
		s, b, err = simple(t, val)
		if err == nil && b != nil {
			err = EscapeText(enc.w, b)
		} else if err == nil {
			err = EscapeText(enc.w, []byte(s))
		}
	}
	if err != nil {
		return err
	}
	if err := enc.end(start.Name); err != nil {
		return err
	}
	return enc.problem()
}

// startOf is the tag of val with its attributes.
func (enc *Encoder) startOf(val reflect.Value, info *typeInfo, finfo *fieldInfo, template *StartElement) (start StartElement, err error) {
	switch {
	case template != nil:
		start = template.Copy()
	case info.xmlname != nil:
		x := info.xmlname
		if x.name != "" {
			start.Name = Name{x.space, x.name}
		} else if fv := x.value(val, false); fv.IsValid() {
			if n, ok := fv.Interface().(Name); ok && n.Local != "" {
				start.Name = n
			}
		}
	}
	if start.Name.Local == "" && finfo != nil {
		start.Name = Name{finfo.space, finfo.name}
	}
	if start.Name.Local == "" {
		name := val.Type().Name()
		if i := strings.IndexByte(name, '['); i >= 0 {
			name = name[:i]
		}
		if name == "" {
			return start, &UnsupportedTypeError{val.Type()}
		}
		start.Name.Local = name
	}
	if x, n := info.xmlname, len(enc.tags); x != nil && x.name == "" && x.space == "" && start.Name.Space == "" && n > 0 && enc.tags[n-1].Space != "" {
		// Its name has no name space, but the element around it has one.
		start.Attr = append(start.Attr, Attr{Name{"", "xmlns"}, ""})
	}
	for i := range info.fields {
		fi := &info.fields[i]
		if fi.flags&isAttr == 0 {
			continue
		}
		fv := fi.value(val, false)
		if !fv.IsValid() || fi.flags&omitEmpty != 0 && isEmpty(fv) || fv.Kind() == reflect.Interface && fv.IsNil() {
			continue
		}
		if err := enc.attr(&start, Name{fi.space, fi.name}, fv); err != nil {
			return start, err
		}
	}
	return start, nil
}

func (enc *Encoder) attr(start *StartElement, name Name, val reflect.Value) error {
	own := func(m MarshalerAttr) error {
		a, err := m.MarshalXMLAttr(name)
		if err == nil && a.Name.Local != "" {
			start.Attr = append(start.Attr, a)
		}
		return err
	}
	text := func(m encoding.TextMarshaler) error {
		b, err := m.MarshalText()
		if err == nil {
			start.Attr = append(start.Attr, Attr{name, string(b)})
		}
		return err
	}
	isNil := val.Kind() == reflect.Pointer && val.IsNil()
	if val.CanInterface() && val.Type().Implements(marshalerAttrType) {
		if isNil {
			return nil
		}
		return own(val.Interface().(MarshalerAttr))
	}
	if val.CanAddr() && val.Addr().CanInterface() && val.Addr().Type().Implements(marshalerAttrType) {
		return own(val.Addr().Interface().(MarshalerAttr))
	}
	if val.CanInterface() && val.Type().Implements(textMarshalerType) {
		if isNil {
			return nil
		}
		return text(val.Interface().(encoding.TextMarshaler))
	}
	if val.CanAddr() && val.Addr().CanInterface() && val.Addr().Type().Implements(textMarshalerType) {
		return text(val.Addr().Interface().(encoding.TextMarshaler))
	}
	switch val.Kind() {
	case reflect.Pointer, reflect.Interface:
		if val.IsNil() {
			return nil
		}
		val = val.Elem()
	}
	if val.Kind() == reflect.Slice && val.Type().Elem().Kind() != reflect.Uint8 {
		for i := range val.Len() {
			if err := enc.attr(start, name, val.Index(i)); err != nil {
				return err
			}
		}
		return nil
	}
	if val.Type() == attrType {
		start.Attr = append(start.Attr, val.Interface().(Attr))
		return nil
	}
	s, b, err := simple(val.Type(), val)
	if err != nil {
		return err
	}
	if b != nil {
		s = string(b)
	}
	start.Attr = append(start.Attr, Attr{name, s})
	return nil
}

func defaultStart(t reflect.Type, finfo *fieldInfo, template *StartElement) StartElement {
	var start StartElement
	switch {
	case template != nil:
		start = template.Copy()
	case finfo != nil && finfo.name != "":
		start.Name = Name{finfo.space, finfo.name}
	case t.Name() != "":
		start.Name.Local = t.Name()
	default:
		start.Name.Local = t.Elem().Name()
	}
	return start
}

func (enc *Encoder) byItself(m Marshaler, start StartElement) error {
	enc.tags = append(enc.tags, Name{}) // no end tag may reach beyond
	n := len(enc.tags)
	if err := m.MarshalXML(enc, start); err != nil {
		return err
	}
	if len(enc.tags) > n {
		return fmt.Errorf("xml: %s.MarshalXML wrote invalid XML: <%s> not closed", receiver(m), enc.tags[len(enc.tags)-1].Local)
	}
	enc.tags = enc.tags[:n-1]
	return nil
}

func (enc *Encoder) byText(m encoding.TextMarshaler, start StartElement) error {
	if err := enc.start(&start); err != nil {
		return err
	}
	text, err := m.MarshalText()
	if err != nil {
		return err
	}
	EscapeText(enc.w, text)
	return enc.end(start.Name)
}

// simple is the text of a plain value.
func simple(t reflect.Type, val reflect.Value) (string, []byte, error) {
	switch val.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(val.Int(), 10), nil, nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.FormatUint(val.Uint(), 10), nil, nil
	case reflect.Float32, reflect.Float64:
		return strconv.FormatFloat(val.Float(), 'g', -1, val.Type().Bits()), nil, nil
	case reflect.String:
		return val.String(), nil, nil
	case reflect.Bool:
		return strconv.FormatBool(val.Bool()), nil, nil
	case reflect.Array:
		if t.Elem().Kind() == reflect.Uint8 {
			b := make([]byte, val.Len())
			reflect.Copy(reflect.ValueOf(b), val)
			return "", b, nil
		}
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return "", val.Bytes(), nil
		}
	}
	return "", nil, &UnsupportedTypeError{t}
}

// parentStack are the elements around fields with a path.
type parentStack struct {
	enc  *Encoder
	open []string
}

func (s *parentStack) trim(parents []string) error {
	same := 0
	for same < len(parents) && same < len(s.open) && parents[same] == s.open[same] {
		same++
	}
	for i := len(s.open) - 1; i >= same; i-- {
		if err := s.enc.end(Name{Local: s.open[i]}); err != nil {
			return err
		}
	}
	s.open = s.open[:same]
	return nil
}

func (s *parentStack) push(parents []string) error {
	for _, p := range parents {
		if err := s.enc.start(&StartElement{Name: Name{Local: p}}); err != nil {
			return err
		}
	}
	s.open = append(s.open, parents...)
	return nil
}

func (enc *Encoder) structure(info *typeInfo, val reflect.Value) error {
	s := &parentStack{enc: enc}
	for i := range info.fields {
		fi := &info.fields[i]
		if fi.flags&isAttr != 0 {
			continue
		}
		vf := fi.value(val, false)
		if !vf.IsValid() {
			continue
		}
		switch fi.flags & modes {
		case isCDATA, isCharData:
			if err := enc.text(s, fi, vf); err != nil {
				return err
			}
			continue
		case isComment:
			if err := enc.comment(s, fi, vf); err != nil {
				return err
			}
			continue
		case isInnerXML:
			vf = indirect(vf)
			switch raw := vf.Interface().(type) {
			case []byte:
				enc.w.Write(raw)
				continue
			case string:
				enc.str(raw)
				continue
			}
		case isElement, isElement | isAny:
			if err := s.trim(fi.parents); err != nil {
				return err
			}
			if len(fi.parents) > len(s.open) && (vf.Kind() != reflect.Pointer && vf.Kind() != reflect.Interface || !vf.IsNil()) {
				if err := s.push(fi.parents[len(s.open):]); err != nil {
					return err
				}
			}
		}
		if err := enc.value(vf, fi, nil); err != nil {
			return err
		}
	}
	return s.trim(nil)
}

func indirect(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return v
		}
		v = v.Elem()
	}
	return v
}

func (enc *Encoder) text(s *parentStack, fi *fieldInfo, vf reflect.Value) error {
	if err := s.trim(fi.parents); err != nil {
		return err
	}
	put := EscapeText
	if fi.flags&modes == isCDATA {
		put = cdata
	}
	for _, v := range []reflect.Value{vf, addressOf(vf)} {
		if v.IsValid() && v.CanInterface() && v.Type().Implements(textMarshalerType) {
			if v.Kind() == reflect.Pointer && v.IsNil() {
				continue
			}
			data, err := v.Interface().(encoding.TextMarshaler).MarshalText()
			if err != nil {
				return err
			}
			return put(enc.w, data)
		}
	}
	vf = indirect(vf)
	switch vf.Kind() {
	case reflect.Pointer, reflect.Interface, reflect.Struct, reflect.Map, reflect.Func, reflect.Chan:
		return nil
	}
	str, b, err := simple(vf.Type(), vf)
	if err != nil {
		return nil
	}
	if b != nil {
		return put(enc.w, b)
	}
	return put(enc.w, []byte(str))
}

func addressOf(v reflect.Value) reflect.Value {
	if v.CanAddr() {
		return v.Addr()
	}
	return reflect.Value{}
}

// cdata writes a CDATA section, or several where ]]> is in it.
func cdata(w io.Writer, s []byte) error {
	if len(s) == 0 {
		return nil
	}
	_, err := io.WriteString(w, "<![CDATA["+strings.ReplaceAll(string(s), "]]>", "]]]]><![CDATA[>")+"]]>")
	return err
}

func (enc *Encoder) comment(s *parentStack, fi *fieldInfo, vf reflect.Value) error {
	if err := s.trim(fi.parents); err != nil {
		return err
	}
	vf = indirect(vf)
	if k := vf.Kind(); !(k == reflect.String || k == reflect.Slice && vf.Type().Elem().Kind() == reflect.Uint8) {
		return fmt.Errorf("xml: bad type for comment field of %s", vf.Type())
	}
	if vf.Len() == 0 {
		return nil
	}
	enc.newline(0)
	var text string
	if vf.Kind() == reflect.String {
		text = vf.String()
	} else {
		text = string(vf.Bytes())
	}
	if strings.Contains(text, "--") {
		return errors.New(`xml: comments must not contain "--"`)
	}
	enc.str("<!--" + text)
	if strings.HasSuffix(text, "-") {
		enc.str(" ")
	}
	enc.str("-->")
	return nil
}
