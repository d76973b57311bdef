package json

import (
	"encoding"
	"encoding/base64"
	"errors"
	"internal/rtype"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unsafe"
)

// Marshal gives v as JSON.
func Marshal(v any) ([]byte, error) {
	e := encoder{html: true}
	if err := e.top(v); err != nil {
		return nil, err
	}
	return e.buf, nil
}

// MarshalIndent gives v as JSON with each element on a line of its own.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	b, err := Marshal(v)
	if err != nil {
		return nil, err
	}
	return appendIndented(nil, b, prefix, indent), nil
}

// An encoder is one call's state.
type encoder struct {
	buf   []byte
	html  bool
	depth int
	open  map[any]bool // pointers that are being encoded, when it gets deep
}

// Values nested deeper than this may be cyclic.
const suspicious = 1000

// top encodes a whole value.
func (e *encoder) top(v any) error {
	switch v.(type) {
	case nil, string, bool, int, float64:
		return e.encode(v)
	}
	if p := planOf(reflect.TypeOf(v)); p != nil {
		words := (*[2]unsafe.Pointer)(unsafe.Pointer(&v))
		at := words[1]
		if rtype.DirectIface(p.typ) {
			at = unsafe.Pointer(&words[1])
		}
		if out, ok := encodePlan(e.buf, p, at, e.html); ok {
			e.buf = out
			return nil
		}
	}
	return e.encode(v)
}

// encode takes the usual dynamic types without reflection.
func (e *encoder) encode(v any) error {
	switch v := v.(type) {
	case nil:
		e.buf = append(e.buf, "null"...)
	case string:
		e.buf = appendQuoted(e.buf, v, e.html)
	case bool:
		e.buf = strconv.AppendBool(e.buf, v)
	case int:
		e.buf = strconv.AppendInt(e.buf, int64(v), 10)
	case float64:
		return e.float(v, 64, reflect.Value{})
	case []any:
		if v == nil {
			e.buf = append(e.buf, "null"...)
			return nil
		}
		if e.depth > suspicious-1 {
			return e.value(reflect.ValueOf(v), false)
		}
		e.depth++
		e.buf = append(e.buf, '[')
		for i, elem := range v {
			if i > 0 {
				e.buf = append(e.buf, ',')
			}
			if err := e.encode(elem); err != nil {
				return err
			}
		}
		e.buf = append(e.buf, ']')
		e.depth--
	case map[string]any:
		if v == nil {
			e.buf = append(e.buf, "null"...)
			return nil
		}
		if e.depth > suspicious-1 {
			return e.value(reflect.ValueOf(v), false)
		}
		e.depth++
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		e.buf = append(e.buf, '{')
		for i, k := range keys {
			if i > 0 {
				e.buf = append(e.buf, ',')
			}
			e.buf = append(appendQuoted(e.buf, k, e.html), ':')
			if err := e.encode(v[k]); err != nil {
				return err
			}
		}
		e.buf = append(e.buf, '}')
		e.depth--
	default:
		return e.value(reflect.ValueOf(v), false)
	}
	return nil
}

func (e *encoder) null() error {
	e.buf = append(e.buf, "null"...)
	return nil
}

// value encodes v; asString is the option of its field.
func (e *encoder) value(v reflect.Value, asString bool) error {
	if !v.IsValid() {
		return e.null()
	}
	t := v.Type()
	if t.NumMethod() > 0 || v.CanAddr() && t.Name() != "" {
		info := infoOf(t)
		how, receiver := info.marshal, v
		if how != info.marshalPtr && v.CanAddr() {
			how, receiver = info.marshalPtr, v.Addr()
		}
		if how != byReflection && v.Kind() != reflect.Interface {
			return e.own(receiver, how)
		}
	}
	switch v.Kind() {
	case reflect.Bool:
		e.plain(strconv.AppendBool(nil, v.Bool()), asString)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if !asString {
			e.buf = strconv.AppendInt(e.buf, v.Int(), 10)
			return nil
		}
		e.plain(strconv.AppendInt(nil, v.Int(), 10), asString)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		e.plain(strconv.AppendUint(nil, v.Uint(), 10), asString)
	case reflect.Float32, reflect.Float64:
		if asString {
			e.buf = append(e.buf, '"')
		}
		if err := e.float(v.Float(), t.Bits(), v); err != nil {
			return err
		}
		if asString {
			e.buf = append(e.buf, '"')
		}
	case reflect.String:
		s := v.String()
		if t == numberType {
			if s == "" {
				s = "0"
			}
			if !isNumber(s) {
				err := errors.New("cannot parse " + strconv.Quote(s) + " as JSON number: invalid syntax")
				return &MarshalerError{reflect.PointerTo(t), err, "MarshalJSONTo"}
			}
			e.plain([]byte(s), asString)
			return nil
		}
		if asString {
			s = string(appendQuoted(nil, s, e.html))
		}
		e.buf = appendQuoted(e.buf, s, e.html)
	case reflect.Struct:
		return e.structure(v)
	case reflect.Map:
		if v.IsNil() {
			return e.null()
		}
		return e.guarded(v, e.mapping)
	case reflect.Slice:
		if v.IsNil() {
			return e.null()
		}
		if t.Elem().Kind() == reflect.Uint8 && ownMethod(reflect.PointerTo(t.Elem())) == byReflection {
			e.buf = append(e.buf, '"')
			e.buf = base64.StdEncoding.AppendEncode(e.buf, v.Bytes())
			e.buf = append(e.buf, '"')
			return nil
		}
		return e.guarded(v, e.list)
	case reflect.Array:
		return e.list(v)
	case reflect.Interface:
		if v.IsNil() {
			return e.null()
		}
		return e.value(v.Elem(), false)
	case reflect.Pointer:
		if v.IsNil() {
			return e.null()
		}
		return e.guarded(v, func(v reflect.Value) error { return e.value(v.Elem(), asString) })
	default:
		return &UnsupportedTypeError{t}
	}
	return nil
}

func (e *encoder) plain(text []byte, asString bool) {
	if !asString {
		e.buf = append(e.buf, text...)
		return
	}
	e.buf = append(e.buf, '"')
	e.buf = append(e.buf, text...)
	e.buf = append(e.buf, '"')
}

// guarded encodes what v refers to, unless that is going on already.
func (e *encoder) guarded(v reflect.Value, f func(reflect.Value) error) error {
	e.depth++
	defer func() { e.depth-- }()
	if e.depth <= suspicious {
		return f(v)
	}
	var key any = v.UnsafePointer()
	if v.Kind() == reflect.Slice {
		key = [2]any{key, v.Len()}
	}
	if e.open[key] {
		return &UnsupportedValueError{v, "encountered a cycle via " + v.Type().String()}
	}
	if e.open == nil {
		e.open = map[any]bool{}
	}
	e.open[key] = true
	defer delete(e.open, key)
	return f(v)
}

// own lets a value encode itself.
func (e *encoder) own(v reflect.Value, how int) error {
	if v.Kind() == reflect.Pointer && v.IsNil() {
		return e.null()
	}
	fail := func(err error, method string) error {
		t := v.Type()
		if t.Kind() != reflect.Pointer {
			t = reflect.PointerTo(t)
		}
		return &MarshalerError{t, err, method}
	}
	if how == byText {
		text, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil {
			return fail(err, "MarshalText")
		}
		e.buf = appendQuoted(e.buf, string(text), e.html)
		return nil
	}
	text, err := v.Interface().(Marshaler).MarshalJSON()
	if err == nil {
		if syntax, _ := whole(text, "element"); syntax != nil {
			err = syntax
		}
	}
	if err != nil {
		if t := v.Type(); isTime(t) || t.Kind() == reflect.Pointer && isTime(t.Elem()) {
			err = errors.New(strings.TrimPrefix(err.Error(), "Time.MarshalJSON: "))
		}
		return fail(err, "MarshalJSON")
	}
	if e.html {
		e.buf = appendHTML(e.buf, appendCompact(nil, text))
	} else {
		e.buf = appendCompact(e.buf, text)
	}
	return nil
}

// float uses the shortest digits, with an exponent where ES6 has one.
func (e *encoder) float(f float64, bits int, v reflect.Value) error {
	if f-f != 0 {
		return &UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)}
	}
	size := math.Abs(f)
	if size == 0 || size >= 1e-6 && size < 1e21 || bits == 32 && float32(size) >= 1e-6 && float32(size) < 1e21 {
		e.buf = strconv.AppendFloat(e.buf, f, 'f', -1, bits)
		return nil
	}
	b := strconv.AppendFloat(e.buf, f, 'e', -1, bits)
	if n := len(b); b[n-4] == 'e' && b[n-3] == '-' && b[n-2] == '0' { // e-09 is e-9
		b[n-2] = b[n-1]
		b = b[:n-1]
	}
	e.buf = b
	return nil
}

func (e *encoder) list(v reflect.Value) error {
	e.buf = append(e.buf, '[')
	for i, n := 0, v.Len(); i < n; i++ {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		if err := e.value(v.Index(i), false); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, ']')
	return nil
}

func (e *encoder) mapping(v reflect.Value) error {
	type entry struct {
		key   string
		value reflect.Value
	}
	entries := make([]entry, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		key, err := e.key(it.Key())
		if err != nil {
			return err
		}
		entries = append(entries, entry{key, it.Value()})
	}
	slices.SortFunc(entries, func(a, b entry) int {
		switch {
		case a.key < b.key:
			return -1
		case a.key > b.key:
			return 1
		}
		return 0
	})
	e.buf = append(e.buf, '{')
	for i, entry := range entries {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		e.buf = append(appendQuoted(e.buf, entry.key, e.html), ':')
		if err := e.value(entry.value, false); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, '}')
	return nil
}

// key is the text of a map's key.
func (e *encoder) key(k reflect.Value) (string, error) {
	for k.Kind() == reflect.Interface && !k.IsNil() {
		k = k.Elem()
	}
	if k.Kind() == reflect.String && k.Type() != numberType {
		return k.String(), nil
	}
	if k.Type().Implements(textMarshalerType) {
		if k.Kind() == reflect.Pointer && k.IsNil() {
			return "", nil
		}
		text, err := k.Interface().(encoding.TextMarshaler).MarshalText()
		if err != nil {
			t := k.Type()
			if t.Kind() != reflect.Pointer {
				t = reflect.PointerTo(t)
			}
			return "", &MarshalerError{t, err, "MarshalText"}
		}
		return string(text), nil
	}
	switch k.Kind() {
	case reflect.String:
		return k.String(), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(k.Int(), 10), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.FormatUint(k.Uint(), 10), nil
	case reflect.Float32, reflect.Float64:
		number := encoder{}
		err := number.float(k.Float(), k.Type().Bits(), k)
		return string(number.buf), err
	case reflect.Chan, reflect.Func, reflect.Complex64, reflect.Complex128:
		return "", &UnsupportedTypeError{k.Type()}
	}
	place := strconv.Itoa(len(e.buf) + 2)
	return "", &UnsupportedValueError{k, "jsontext: object member name must be a string after offset " + place}
}

func (e *encoder) structure(v reflect.Value) error {
	e.buf = append(e.buf, '{')
	first := true
	fields := infoOf(v.Type()).fields
fields:
	for i := range fields {
		f := &fields[i]
		at := v
		for _, x := range f.index {
			if at.Kind() == reflect.Pointer {
				if at.IsNil() {
					continue fields
				}
				at = at.Elem()
			}
			at = at.Field(x)
		}
		if (f.empty || f.zero) && f.omitted(at) {
			continue
		}
		if !first {
			e.buf = append(e.buf, ',')
		}
		first = false
		if e.html {
			e.buf = append(e.buf, f.htmlKey...)
		} else {
			e.buf = append(e.buf, f.key...)
		}
		if err := e.value(at, f.asString); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, '}')
	return nil
}
