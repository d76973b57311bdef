package json

import (
	"encoding"
	"encoding/base64"
	"errors"
	"reflect"
	"strconv"
	"strings"
)

// Unmarshal decodes data into what v points to.
func Unmarshal(data []byte, v any) error {
	if err, _ := whole(data, "element"); err != nil {
		return err
	}
	return (&decoder{data: data}).into(v)
}

// A decoder walks a text that is known to be one valid value.
type decoder struct {
	data  []byte
	at    int
	err   error // the first that does not end the walk
	root  reflect.Type
	path  []step
	exact bool  // numbers stay text in interfaces
	known bool  // unknown fields are an error
}

// A step leads from a value to a part of it.
type step struct {
	name  string
	index int // of an element, if name is not set
	named bool
}

func (d *decoder) into(v any) error {
	p := reflect.ValueOf(v)
	if p.Kind() != reflect.Pointer || p.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	d.root = p.Type().Elem()
	if !d.exact && !d.known {
		if t := planOf(d.root); t != nil {
			if end := decodePlan(d.data, d.at, t, p.UnsafePointer(), &own); end >= 0 {
				d.at = end
				return nil
			}
		}
	}
	if err := d.value(p.Elem(), false); err != nil {
		return err
	}
	return d.err
}

func (d *decoder) save(err error) {
	if d.err == nil {
		d.err = err
	}
}

// peek skips white space and gives the next byte.
func (d *decoder) peek() byte {
	for {
		c := d.data[d.at]
		if c > ' ' {
			return c
		}
		d.at++
	}
}

// raw takes a whole value as text.
func (d *decoder) raw() []byte {
	d.peek()
	start := d.at
	d.at, _, _ = scan(d.data, start, "")
	return d.data[start:d.at]
}

// text takes a string literal.
func (d *decoder) text() string {
	return unquote(d.raw())
}

func kindName(c byte) string {
	switch c {
	case '{':
		return "object"
	case '[':
		return "array"
	case '"':
		return "string"
	case 't', 'f':
		return "bool"
	case 'n':
		return "null"
	}
	return "number"
}

// misfit notes that the value before d.at does not fit t.
func (d *decoder) misfit(what string, t reflect.Type, cause error) {
	e := &UnmarshalTypeError{Value: what, Type: t, Offset: int64(d.at), Err: cause}
	if t == numberType {
		e.Offset = 0
	} else if len(d.path) > 0 {
		e.Struct = d.root.Name()
		var names []string
		for _, s := range d.path {
			if s.named {
				names = append(names, s.name)
			} else {
				names = append(names, strconv.Itoa(s.index))
			}
		}
		e.Field = strings.Join(names, ".")
	}
	d.save(e)
}

// isTime reports whether t is time.Time, whose texts are strings.
func isTime(t reflect.Type) bool { return t.Name() == "Time" && t.PkgPath() == "time" }

// unfit passes over a value that does not fit t. The place of the mistake is
// behind it, or behind the bracket of an array or an object.
func (d *decoder) unfit(what string, t reflect.Type, cause error) {
	start := d.at
	d.raw()
	end := d.at
	if what == "array" || what == "object" {
		d.at = start + 1
	}
	d.misfit(what, t, cause)
	d.at = end
}

// settle follows pointers from v, making what they lack, to the value that is
// to be set, or to one that decodes itself.
func settle(v reflect.Value, null bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	start := v
	if v.Kind() != reflect.Pointer && v.Type().Name() != "" && v.CanAddr() {
		v = v.Addr()
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			if e := v.Elem(); e.Kind() == reflect.Pointer && !e.IsNil() && (!null || e.Elem().Kind() == reflect.Pointer) {
				v = e
				continue
			}
		}
		if v.Kind() != reflect.Pointer {
			return nil, nil, v
		}
		if null && v.CanSet() {
			return nil, nil, v
		}
		if v.Elem().Kind() == reflect.Interface && v.Elem().Elem().Equal(v) {
			return nil, nil, v.Elem()
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if t := v.Type(); t.NumMethod() > 0 && v.CanInterface() {
			if t.Implements(unmarshalerType) {
				return v.Interface().(Unmarshaler), nil, v
			}
			if !null && t.Implements(textUnmarshalerType) {
				return nil, v.Interface().(encoding.TextUnmarshaler), v
			}
		}
		if start.IsValid() && start.CanAddr() && v.Pointer() == start.UnsafeAddr() && v.Type().Elem() == start.Type() {
			return nil, nil, start
		}
		v = v.Elem()
	}
}

// value decodes the next value into v. An error ends the walk.
func (d *decoder) value(v reflect.Value, asString bool) error {
	c := d.peek()
	if v.Kind() == reflect.Interface && v.NumMethod() == 0 && c != 'n' && (v.IsNil() || v.Elem().Kind() != reflect.Pointer) {
		v.Set(reflect.ValueOf(d.any()))
		return nil
	}
	if asString && c == '"' && v.Kind() == reflect.Pointer {
		if end := d.at + len(`"null"`); end <= len(d.data) && string(d.data[d.at:end]) == `"null"` {
			d.at = end
			v.SetZero()
			return nil
		}
	}
	u, tu, v := settle(v, c == 'n')
	if u != nil {
		if c != '"' && c != 'n' && isTime(v.Type().Elem()) {
			d.unfit(kindName(c), v.Type().Elem(), nil)
			return nil
		}
		is := isTime(v.Type().Elem())
		var before reflect.Value
		if is { // a text that is wrong leaves a time as it is
			before = reflect.New(v.Type().Elem())
			before.Elem().Set(v.Elem())
		}
		if err := u.UnmarshalJSON(d.raw()); err != nil {
			d.save(err)
			if is {
				v.Elem().Set(before.Elem())
			}
		}
		return nil
	}
	if tu != nil {
		if c != '"' {
			d.unfit(kindName(c), reflect.TypeOf(tu).Elem(), errors.New("JSON value must be string type"))
			return nil
		}
		if err := tu.UnmarshalText([]byte(d.text())); err != nil {
			d.save(err)
		}
		return nil
	}
	if c != 'n' && v.Kind() == reflect.Interface && v.NumMethod() > 0 {
		d.misfit(kindName(c), v.Type(), nil)
		d.raw()
		return nil
	}
	switch c {
	case '{':
		return d.object(v)
	case '[':
		return d.array(v)
	case 'n':
		d.at += len("null")
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
	case 't', 'f':
		d.raw()
		d.boolean(v, c == 't', asString)
	case '"':
		d.str(v, asString)
	default:
		text := string(d.raw())
		if asString {
			d.misfit("number", v.Type(), nil)
			return nil
		}
		d.number(v, text)
	}
	return nil
}

func (d *decoder) boolean(v reflect.Value, b, asString bool) {
	switch {
	case v.Kind() == reflect.Bool && !asString:
		v.SetBool(b)
	case v.Kind() == reflect.Interface:
		v.Set(reflect.ValueOf(b))
	default:
		d.misfit("bool", v.Type(), nil)
	}
}

// str decodes a string; with asString the value is in it.
func (d *decoder) str(v reflect.Value, asString bool) {
	literal := d.raw()
	if asString {
		d.quoted(v, unquote(literal), literal)
		return
	}
	switch v.Kind() {
	case reflect.String:
		s := unquote(literal)
		if v.Type() == numberType && !isNumber(s) {
			d.misfit("string "+string(literal), numberType, strconv.ErrSyntax)
			return
		}
		v.SetString(s)
	case reflect.Interface:
		v.Set(reflect.ValueOf(unquote(literal)))
	case reflect.Slice:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			d.misfit("string", v.Type(), nil)
			return
		}
		b, err := base64.StdEncoding.DecodeString(unquote(literal))
		if err != nil {
			d.misfit("string", v.Type(), err)
			return
		}
		v.SetBytes(b)
	default:
		d.misfit("string", v.Type(), nil)
	}
}

// quoted decodes the value inside a string, for the option string.
func (d *decoder) quoted(v reflect.Value, text string, literal []byte) {
	if text == "null" {
		if v.Kind() == reflect.Pointer {
			v.SetZero()
		}
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		if text != "true" && text != "false" {
			d.misfit("string "+string(literal), v.Type(), errNumber)
			return
		}
		v.SetBool(text == "true")
	case reflect.String:
		if v.Type() == numberType {
			if !isNumber(text) {
				d.misfit("string "+string(literal), numberType, errNumber)
				return
			}
			v.SetString(text)
			return
		}
		if len(text) >= 2 && text[0] == '"' && Valid([]byte(text)) {
			v.SetString(unquote([]byte(text)))
			return
		}
		cause := &SyntaxError{msg: short}
		if text != "" && text[0] != '"' {
			cause.msg = "invalid character " + strconv.QuoteRune([]rune(text)[0]) + " looking for beginning of object key string"
		}
		d.misfit("string", v.Type(), cause)
	default:
		if !isNumber(text) {
			d.misfit("number "+text, v.Type(), nil)
			return
		}
		d.number(v, text)
	}
}

func (d *decoder) number(v reflect.Value, text string) {
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil || v.OverflowInt(n) {
			d.misfit("number "+text, v.Type(), nil)
			return
		}
		v.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil || v.OverflowUint(n) {
			d.misfit("number "+text, v.Type(), nil)
			return
		}
		v.SetUint(n)
	case reflect.Float32, reflect.Float64:
		f, err := strconv.ParseFloat(text, v.Type().Bits())
		if err != nil || v.OverflowFloat(f) {
			d.misfit("number "+text, v.Type(), nil)
			return
		}
		v.SetFloat(f)
	case reflect.Interface:
		v.Set(reflect.ValueOf(d.numberAny(text)))
	default:
		if v.Kind() == reflect.String && v.Type() == numberType {
			v.SetString(text)
			return
		}
		d.misfit("number", v.Type(), nil)
	}
}

func (d *decoder) numberAny(text string) any {
	if d.exact {
		return Number(text)
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		d.misfit("number "+text, reflect.TypeFor[float64](), nil)
		return 0.0
	}
	return f
}

// any decodes the next value into the type that JSON has for it.
func (d *decoder) any() any {
	switch d.peek() {
	case '{':
		m := map[string]any{}
		d.at++
		d.path = append(d.path, step{named: true})
		last := len(d.path) - 1
		for d.more('}') {
			key := d.name()
			d.path[last].name = key
			m[key] = d.any()
		}
		d.path = d.path[:last]
		return m
	case '[':
		list := []any{}
		d.at++
		d.path = append(d.path, step{})
		last := len(d.path) - 1
		for d.more(']') {
			d.path[last].index = len(list)
			list = append(list, d.any())
		}
		d.path = d.path[:last]
		return list
	case '"':
		return d.text()
	case 't':
		d.at += len("true")
		return true
	case 'f':
		d.at += len("false")
		return false
	case 'n':
		d.at += len("null")
		return nil
	}
	return d.numberAny(string(d.raw()))
}

// more reports whether another element comes, and takes the comma before it or
// the closing bracket.
func (d *decoder) more(closing byte) bool {
	switch d.peek() {
	case closing:
		d.at++
		return false
	case ',':
		d.at++
	}
	return true
}

func (d *decoder) array(v reflect.Value) error {
	switch v.Kind() {
	case reflect.Interface:
		v.Set(reflect.ValueOf(d.any()))
		return nil
	case reflect.Array, reflect.Slice:
		d.at++
		d.path = append(d.path, step{})
		last := len(d.path) - 1
		n := 0
		for ; d.more(']'); n++ {
			d.path[last].index = n
			if v.Kind() == reflect.Slice {
				if n >= v.Cap() {
					v.Grow(1)
				}
				if n >= v.Len() {
					v.SetLen(n + 1)
				}
			}
			if n >= v.Len() {
				d.raw() // beyond the array
				continue
			}
			if err := d.value(v.Index(n), false); err != nil {
				return err
			}
		}
		d.path = d.path[:last]
		switch {
		case v.Kind() == reflect.Array:
			for ; n < v.Len(); n++ {
				v.Index(n).SetZero()
			}
		case n == 0:
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		default:
			v.SetLen(n)
		}
		return nil
	}
	d.unfit("array", v.Type(), nil)
	return nil
}

func (d *decoder) object(v reflect.Value) error {
	switch v.Kind() {
	case reflect.Interface:
		v.Set(reflect.ValueOf(d.any()))
		return nil
	case reflect.Map:
		if keyFits(v.Type().Key()) {
			return d.mapping(v)
		}
	case reflect.Struct:
		return d.structure(v)
	}
	d.unfit("object", v.Type(), nil)
	return nil
}

func keyFits(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr, reflect.Float32, reflect.Float64:
		return true
	case reflect.Interface:
		return t.NumMethod() == 0
	}
	return reflect.PointerTo(t).Implements(textUnmarshalerType)
}

// name takes a key and its colon.
func (d *decoder) name() string {
	key := d.text()
	d.colon()
	return key
}

func (d *decoder) colon() {
	d.peek()
	d.at++
}

func (d *decoder) mapping(v reflect.Value) error {
	t := v.Type()
	if v.IsNil() {
		v.Set(reflect.MakeMap(t))
	}
	d.at++
	d.path = append(d.path, step{named: true})
	last := len(d.path) - 1
	elem := reflect.New(t.Elem()).Elem()
	for d.more('}') {
		name := d.text()
		d.path[last].name = name
		key := reflect.New(t.Key()).Elem()
		fits := d.key(key, name)
		d.colon()
		elem.SetZero()
		if err := d.value(elem, false); err != nil {
			return err
		}
		if fits {
			v.SetMapIndex(key, elem)
		}
	}
	d.path = d.path[:last]
	return nil
}

func (d *decoder) key(key reflect.Value, name string) bool {
	t := key.Type()
	if reflect.PointerTo(t).Implements(textUnmarshalerType) {
		if err := key.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(name)); err != nil {
			d.save(err)
			return false
		}
		return true
	}
	switch t.Kind() {
	case reflect.String:
		key.SetString(name)
		return true
	case reflect.Interface:
		key.Set(reflect.ValueOf(name))
		return true
	}
	had := d.err
	d.err = nil
	if isNumber(name) {
		d.number(key, name)
	} else {
		d.misfit("number "+name, t, nil)
	}
	ok := d.err == nil
	if had != nil {
		d.err = had
	}
	return ok
}

func (d *decoder) structure(v reflect.Value) error {
	info := infoOf(v.Type())
	d.at++
	d.path = append(d.path, step{named: true})
	last := len(d.path) - 1
	for d.more('}') {
		name := d.name()
		d.path[last].name = name
		i, ok := info.byName[name]
		if !ok {
			for j := range info.fields {
				if strings.EqualFold(info.fields[j].name, name) {
					i, ok = j, true
					break
				}
			}
		}
		if !ok {
			if d.known {
				d.save(errors.New("json: unknown field " + strconv.Quote(name)))
			}
			d.raw()
			continue
		}
		f := &info.fields[i]
		at, reachable := v, true
		for _, x := range f.index {
			if at.Kind() == reflect.Pointer {
				if at.IsNil() {
					if !at.CanSet() {
						c := d.peek()
						d.raw()
						d.misfit(kindName(c), d.root, errors.New("cannot set embedded pointer to unexported struct type"))
						reachable = false
						break
					}
					at.Set(reflect.New(at.Type().Elem()))
				}
				at = at.Elem()
			}
			at = at.Field(x)
		}
		if !reachable {
			continue
		}
		if err := d.value(at, f.asString); err != nil {
			return err
		}
	}
	d.path = d.path[:last]
	return nil
}
