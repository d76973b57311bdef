package template

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

// FuncMap names functions with one result, or one and an error.
type FuncMap map[string]any

// builtins are the functions that every template has. and, or and call are
// known to the evaluation.
func builtins(name string) any {
	switch name {
	case "and", "or":
		return func(arg0 reflect.Value, args ...reflect.Value) reflect.Value { return arg0 }
	case "call":
		return func(fn reflect.Value, args ...reflect.Value) (reflect.Value, error) { return fn, nil }
	case "html":
		return HTMLEscaper
	case "index":
		return index
	case "slice":
		return slice
	case "js":
		return JSEscaper
	case "len":
		return length
	case "not":
		return func(arg reflect.Value) bool { return !truth(arg) }
	case "print":
		return fmt.Sprint
	case "printf":
		return fmt.Sprintf
	case "println":
		return fmt.Sprintln
	case "urlquery":
		return URLQueryEscaper
	case "eq":
		return eq
	case "ge":
		return func(a, b reflect.Value) (bool, error) {
			less, err := lt(a, b)
			return err == nil && !less, err
		}
	case "gt":
		return func(a, b reflect.Value) (bool, error) {
			most, err := le(a, b)
			return err == nil && !most, err
		}
	case "le":
		return le
	case "lt":
		return lt
	case "ne":
		return func(a, b reflect.Value) (bool, error) {
			equal, err := eq(a, b)
			return !equal, err
		}
	}
	return nil
}

// builtinNames tells the parser what there is.
var builtinNames = FuncMap{
	"and": true, "or": true, "call": true, "html": true, "index": true, "slice": true, "js": true, "len": true, "not": true, "print": true,
	"printf": true, "println": true, "urlquery": true, "eq": true, "ge": true, "gt": true, "le": true, "lt": true, "ne": true,
}

func (s *state) lookupFunction(name string) (f reflect.Value, builtin, ok bool) {
	s.tmpl.mu.RLock()
	fn := s.tmpl.funcs[name]
	s.tmpl.mu.RUnlock()
	if fn != nil {
		return reflect.ValueOf(fn), false, true
	}
	if fn := builtins(name); fn != nil {
		return reflect.ValueOf(fn), true, true
	}
	return zero, false, false
}

func goodName(name string) bool {
	for i, r := range name {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return name != ""
}

func goodFunc(name string, t reflect.Type) error {
	switch n := t.NumOut(); {
	case n == 1, n == 2 && t.Out(1) == errorType:
		return nil
	case n == 2:
		return fmt.Errorf("invalid function signature for %s: second return value should be error; is %s", name, t.Out(1))
	default:
		return fmt.Errorf("function %s has %d return values; should be 1 or 2", name, n)
	}
}

// safeCall turns a panic into an error.
func safeCall(f reflect.Value, args []reflect.Value) (v reflect.Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
			} else {
				err = fmt.Errorf("%v", r)
			}
		}
	}()
	out := f.Call(args)
	if len(out) == 2 && !out[1].IsNil() {
		return out[0], out[1].Interface().(error)
	}
	return out[0], nil
}

func callValue(name string, fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	fn = indirectInterface(fn)
	if !fn.IsValid() {
		return zero, fmt.Errorf("call of nil")
	}
	t := fn.Type()
	if t.Kind() != reflect.Func {
		return zero, fmt.Errorf("non-function %s of type %s", name, t)
	}
	if err := goodFunc(name, t); err != nil {
		return zero, err
	}
	count := t.NumIn()
	if t.IsVariadic() {
		if len(args) < count-1 {
			return zero, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), count-1)
		}
	} else if len(args) != count {
		return zero, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), count)
	}
	argv := make([]reflect.Value, len(args))
	for i, arg := range args {
		want := t.In(min(i, count-1))
		if t.IsVariadic() && i >= count-1 {
			want = want.Elem()
		}
		var err error
		if argv[i], err = prepare(arg, want); err != nil {
			return zero, fmt.Errorf("arg %d: %w", i, err)
		}
	}
	return safeCall(fn, argv)
}

// prepare makes an argument fit a parameter.
func prepare(v reflect.Value, t reflect.Type) (reflect.Value, error) {
	v = indirectInterface(v)
	if !v.IsValid() {
		if !nilable(t) {
			return zero, fmt.Errorf("value is nil; should be of type %s", t)
		}
		v = reflect.Zero(t)
	}
	if v.Type().AssignableTo(t) {
		return v, nil
	}
	if isInteger(v.Kind()) && isInteger(t.Kind()) && v.Type().ConvertibleTo(t) {
		return v.Convert(t), nil
	}
	return zero, fmt.Errorf("value has type %s; should be %s", v.Type(), t)
}

func isInteger(k reflect.Kind) bool { return reflect.Int <= k && k <= reflect.Uintptr }

// IsTrue reports whether a value counts as true, and whether that is known.
func IsTrue(val any) (truth, ok bool) { return isTrue(reflect.ValueOf(val)) }

func isTrue(v reflect.Value) (truth, ok bool) {
	if !v.IsValid() {
		return false, true
	}
	switch k := v.Kind(); k {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() > 0, true
	case reflect.Bool:
		return v.Bool(), true
	case reflect.Complex64, reflect.Complex128:
		return v.Complex() != 0, true
	case reflect.Chan, reflect.Func, reflect.Pointer, reflect.UnsafePointer, reflect.Interface:
		return !v.IsNil(), true
	case reflect.Float32, reflect.Float64:
		return v.Float() != 0, true
	case reflect.Struct:
		return true, true
	default:
		return isInteger(k) && !v.IsZero(), isInteger(k)
	}
}

func truth(v reflect.Value) bool {
	t, _ := isTrue(indirectInterface(v))
	return t
}

// position checks an index.
func position(v reflect.Value, limit int) (int, error) {
	v = indirectInterface(v)
	var x int64
	switch {
	case v.IsValid() && v.CanInt():
		x = v.Int()
	case v.IsValid() && v.CanUint():
		x = int64(v.Uint())
	case !v.IsValid():
		return 0, fmt.Errorf("cannot index slice/array with nil")
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", v.Type())
	}
	if x < 0 || int(x) < 0 || int(x) > limit {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return zero, errors.New("index of untyped nil")
	}
	for _, i := range indexes {
		i = indirectInterface(i)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return zero, errors.New("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			x, err := position(i, item.Len())
			if err != nil {
				return zero, err
			}
			item = item.Index(x)
		case reflect.Map:
			key, err := prepare(i, item.Type().Key())
			if err != nil {
				return zero, err
			}
			if x := item.MapIndex(key); x.IsValid() {
				item = x
			} else {
				item = reflect.Zero(item.Type().Elem())
			}
		default:
			return zero, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return zero, errors.New("slice of untyped nil")
	}
	if len(indexes) > 3 {
		return zero, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	if item.Kind() == reflect.Pointer && !item.IsNil() && item.Elem().Kind() == reflect.Array {
		item = item.Elem()
	}
	limit := 0
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return zero, errors.New("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return zero, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len()}
	for i, index := range indexes {
		x, err := position(index, limit)
		if err != nil {
			return zero, err
		}
		at[i] = x
	}
	if at[0] > at[1] {
		return zero, fmt.Errorf("invalid slice index: %d > %d", at[0], at[1])
	}
	if len(indexes) < 3 {
		return item.Slice(at[0], at[1]), nil
	}
	if at[1] > at[2] {
		return zero, fmt.Errorf("invalid slice index: %d > %d", at[1], at[2])
	}
	return item.Slice3(at[0], at[1], at[2]), nil
}

func length(arg reflect.Value) (int, error) {
	v, isNil := indirect(arg)
	if isNil {
		return 0, errors.New("len of nil pointer")
	}
	switch v.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return v.Len(), nil
	case reflect.Invalid:
		return 0, errors.New("len of untyped nil")
	}
	return 0, fmt.Errorf("len of type %s", v.Type())
}

var (
	errBadComparisonType = errors.New("invalid type for comparison")
	errNoComparison      = errors.New("missing argument for comparison")
)

// A family holds kinds that compare with each other.
type family int

const (
	others family = iota
	bools
	complexes
	ints
	floats
	strs
	uints
)

func familyOf(v reflect.Value) family {
	switch v.Kind() {
	case reflect.Bool:
		return bools
	case reflect.String:
		return strs
	case reflect.Float32, reflect.Float64:
		return floats
	case reflect.Complex64, reflect.Complex128:
		return complexes
	}
	switch {
	case v.CanInt():
		return ints
	case v.CanUint():
		return uints
	}
	return others
}

func incompatible(a, b reflect.Value) error {
	name := func(v reflect.Value) string {
		if !v.IsValid() {
			return "nil"
		}
		return v.Type().String()
	}
	return fmt.Errorf("incompatible types for comparison: %s and %s", name(a), name(b))
}

func isNil(v reflect.Value) bool {
	return !v.IsValid() || v.Kind() != reflect.Struct && nilable(v.Type()) && v.IsNil()
}

func eq(arg1 reflect.Value, arg2 ...reflect.Value) (bool, error) {
	arg1 = indirectInterface(arg1)
	if len(arg2) == 0 {
		return false, errNoComparison
	}
	f := familyOf(arg1)
	for _, arg := range arg2 {
		arg = indirectInterface(arg)
		g := familyOf(arg)
		equal := false
		switch {
		case f == ints && g == uints:
			equal = arg1.Int() >= 0 && uint64(arg1.Int()) == arg.Uint()
		case f == uints && g == ints:
			equal = arg.Int() >= 0 && arg1.Uint() == uint64(arg.Int())
		case f != g:
			if arg1.IsValid() && arg.IsValid() {
				return false, incompatible(arg1, arg)
			}
		case f == bools:
			equal = arg1.Bool() == arg.Bool()
		case f == complexes:
			equal = arg1.Complex() == arg.Complex()
		case f == floats:
			equal = arg1.Float() == arg.Float()
		case f == ints:
			equal = arg1.Int() == arg.Int()
		case f == strs:
			equal = arg1.String() == arg.String()
		case f == uints:
			equal = arg1.Uint() == arg.Uint()
		case arg1.IsValid() && arg.IsValid() && arg1.Kind() != arg.Kind():
			return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", arg1, arg1.Type(), arg.Type(), arg)
		case isNil(arg1) || isNil(arg):
			equal = isNil(arg1) == isNil(arg)
		default:
			if !arg.Type().Comparable() {
				return false, fmt.Errorf("non-comparable type %s: %v", arg, arg.Type())
			}
			equal = arg1.Interface() == arg.Interface()
		}
		if equal {
			return true, nil
		}
	}
	return false, nil
}

func lt(a, b reflect.Value) (bool, error) {
	a, b = indirectInterface(a), indirectInterface(b)
	f, g := familyOf(a), familyOf(b)
	switch {
	case f == ints && g == uints:
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case f == uints && g == ints:
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case f == others || g == others && f == g:
		return false, errBadComparisonType
	case f != g:
		return false, incompatible(a, b)
	case f == ints:
		return a.Int() < b.Int(), nil
	case f == uints:
		return a.Uint() < b.Uint(), nil
	case f == floats:
		return a.Float() < b.Float(), nil
	case f == strs:
		return a.String() < b.String(), nil
	}
	return false, errBadComparisonType
}

func le(a, b reflect.Value) (bool, error) {
	less, err := lt(a, b)
	if less || err != nil {
		return less, err
	}
	return eq(a, b)
}

var htmlEscapes = strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "'", "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

// HTMLEscape writes b escaped for HTML.
func HTMLEscape(w io.Writer, b []byte) { io.WriteString(w, HTMLEscapeString(string(b))) }

// HTMLEscapeString escapes s for HTML.
func HTMLEscapeString(s string) string { return htmlEscapes.Replace(s) }

// HTMLEscaper prints its arguments escaped for HTML.
func HTMLEscaper(args ...any) string { return HTMLEscapeString(join(args)) }

// JSEscape writes b escaped for a string in JavaScript.
func JSEscape(w io.Writer, b []byte) { io.WriteString(w, JSEscapeString(string(b))) }

// JSEscapeString escapes s for a string in JavaScript.
func JSEscapeString(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\\':
			b.WriteString(`\\`)
		case r == '\'':
			b.WriteString(`\'`)
		case r == '"':
			b.WriteString(`\"`)
		case r == '<' || r == '>' || r == '&' || r == '=' || r < ' ':
			fmt.Fprintf(&b, `\u%04X`, r)
		case r < utf8.RuneSelf || unicode.IsPrint(r):
			b.WriteString(s[i : i+size])
		default:
			fmt.Fprintf(&b, `\u%04X`, r)
		}
		i += size
	}
	return b.String()
}

// JSEscaper prints its arguments escaped for a string in JavaScript.
func JSEscaper(args ...any) string { return JSEscapeString(join(args)) }

// URLQueryEscaper prints its arguments escaped for a query.
func URLQueryEscaper(args ...any) string { return url.QueryEscape(join(args)) }

func join(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	for i, arg := range args {
		if x, ok := printable(reflect.ValueOf(arg)); ok {
			args[i] = x
		}
	}
	return fmt.Sprint(args...)
}
