package fmt

import (
	"internal/fmtsort"
	"internal/rtype"
	"reflect"
)

// printArg prints one operand.
func (p *pp) printArg(arg any, verb rune) {
	switch x := arg.(type) {
	case string:
		if verb == 'v' || verb == 's' {
			if p.flags == 0 {
				p.buf = append(p.buf, x...)
				return
			}
		}
	case int:
		if verb == 'v' || verb == 'd' {
			if p.flags == 0 {
				p.buf = appendInt(p.buf, int64(x))
				return
			}
		}
	case nil:
		p.arg, p.value = nil, reflect.Value{}
		if verb == 'T' || verb == 'v' {
			p.padString("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	p.arg, p.value = arg, reflect.Value{}
	switch verb {
	case 'T':
		p.fmtS(rtype.String(rtype.TypeOf(arg)))
		return
	case 'p':
		p.fmtPointer(reflect.ValueOf(arg), 'p')
		return
	}
	switch x := arg.(type) {
	case string:
		p.fmtString(x, verb)
	case int:
		p.fmtInt(int64(x), verb)
	case float64:
		p.fmtFloat(x, 64, verb)
	case bool:
		p.fmtBool(x, verb)
	case int64:
		p.fmtInt(x, verb)
	case int32:
		p.fmtInt(int64(x), verb)
	case uint8:
		p.fmtUint(uint64(x), verb)
	case uint64:
		p.fmtUint(x, verb)
	case uint32:
		p.fmtUint(uint64(x), verb)
	case uint:
		p.fmtUint(uint64(x), verb)
	case float32:
		p.fmtFloat(float64(x), 32, verb)
	case []byte:
		if !p.fmtBytes(x, verb, "[]byte") {
			p.printValue(reflect.ValueOf(x), verb, 0)
		}
	case int8:
		p.fmtInt(int64(x), verb)
	case int16:
		p.fmtInt(int64(x), verb)
	case uint16:
		p.fmtUint(uint64(x), verb)
	case uintptr:
		p.fmtUint(uint64(x), verb)
	case complex128:
		p.fmtComplex(x, 128, verb)
	case complex64:
		p.fmtComplex(complex128(x), 64, verb)
	case reflect.Value:
		if x.IsValid() && x.CanInterface() {
			p.arg = x.Interface()
			if p.handleMethods(verb) {
				return
			}
		}
		p.printValue(x, verb, 0)
	default:
		if p.handleMethods(verb) {
			return
		}
		p.printValue(reflect.ValueOf(arg), verb, 0)
	}
}

// handleMethods prints p.arg by a method that it has for that, if any.
func (p *pp) handleMethods(verb rune) (handled bool) {
	if p.erroring {
		return false
	}
	if verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wrapErrs {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if x, ok := p.arg.(Formatter); ok {
		handled = true
		defer p.catchPanic(p.arg, verb, "Format")
		x.Format(p, verb)
		return
	}
	if p.flags&flagSharpV != 0 {
		if x, ok := p.arg.(GoStringer); ok {
			handled = true
			defer p.catchPanic(p.arg, verb, "GoString")
			p.fmtS(x.GoString())
			return
		}
		return
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch x := p.arg.(type) {
		case error:
			handled = true
			defer p.catchPanic(p.arg, verb, "Error")
			p.fmtString(x.Error(), verb)
			return
		case Stringer:
			handled = true
			defer p.catchPanic(p.arg, verb, "String")
			p.fmtString(x.String(), verb)
			return
		}
	}
	return
}

// catchPanic is deferred round a method of an operand: it prints the panic in
// place of the value. A nil receiver is simply <nil>.
func (p *pp) catchPanic(arg any, verb rune, method string) {
	err := recover()
	if err == nil {
		return
	}
	if v := reflect.ValueOf(arg); v.Kind() == reflect.Pointer && v.IsNil() {
		p.buf = append(p.buf, "<nil>"...)
		return
	}
	if p.panicking {
		panic(err)
	}
	flags, wid, prec := p.flags, p.wid, p.prec
	p.flags = 0
	p.verbError(verb, "(PANIC=")
	p.buf = append(p.buf, method...)
	p.buf = append(p.buf, " method: "...)
	p.panicking = true
	p.printArg(err, 'v')
	p.panicking = false
	p.buf = append(p.buf, ')')
	p.flags, p.wid, p.prec = flags, wid, prec
}

// badVerb reports a verb that does not fit the operand.
func (p *pp) badVerb(verb rune) {
	p.erroring = true
	p.verbError(verb, "(")
	switch {
	case p.value.IsValid():
		p.buf = append(p.buf, p.value.Type().String()...)
		p.buf = append(p.buf, '=')
		p.printValue(p.value, 'v', 0)
	case p.arg != nil:
		p.buf = append(p.buf, rtype.String(rtype.TypeOf(p.arg))...)
		p.buf = append(p.buf, '=')
		p.printArg(p.arg, 'v')
	default:
		p.buf = append(p.buf, "<nil>"...)
	}
	p.buf = append(p.buf, ')')
	p.erroring = false
}

// printValue prints a value by its kind. Values inside others (depth > 0)
// still get the chance to print themselves.
func (p *pp) printValue(v reflect.Value, verb rune, depth int) {
	kind := v.Kind()
	if depth > 0 && kind != reflect.Invalid && kind != reflect.Interface && v.CanInterface() && (verb == 'w' || v.Type().NumMethod() > 0) {
		p.arg, p.value = v.Interface(), reflect.Value{}
		if p.handleMethods(verb) {
			return
		}
	}
	p.value = v
	switch kind {
	case reflect.Invalid:
		if depth == 0 {
			p.buf = append(p.buf, "<invalid reflect.Value>"...)
		} else if verb == 'v' {
			p.buf = append(p.buf, "<nil>"...)
		} else {
			p.arg = nil
			p.badVerb(verb)
		}
	case reflect.Bool:
		p.fmtBool(v.Bool(), verb)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		p.fmtInt(v.Int(), verb)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		p.fmtUint(v.Uint(), verb)
	case reflect.Float32:
		p.fmtFloat(v.Float(), 32, verb)
	case reflect.Float64:
		p.fmtFloat(v.Float(), 64, verb)
	case reflect.Complex64:
		p.fmtComplex(v.Complex(), 64, verb)
	case reflect.Complex128:
		p.fmtComplex(v.Complex(), 128, verb)
	case reflect.String:
		p.fmtString(v.String(), verb)
	case reflect.Map:
		p.printMap(v, verb, depth)
	case reflect.Struct:
		p.printStruct(v, verb, depth)
	case reflect.Interface:
		if e := v.Elem(); e.IsValid() {
			p.printValue(e, verb, depth+1)
		} else {
			p.printNil(v)
		}
	case reflect.Array, reflect.Slice:
		p.printList(v, verb, depth)
	case reflect.Pointer:
		if depth == 0 && !v.IsNil() {
			switch e := v.Elem(); e.Kind() {
			case reflect.Array, reflect.Slice, reflect.Struct, reflect.Map:
				p.buf = append(p.buf, '&')
				p.printValue(e, verb, depth+1)
				return
			}
		}
		p.fmtPointer(v, verb)
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		p.fmtPointer(v, verb)
	}
}

func (p *pp) printNil(v reflect.Value) {
	if p.flags&flagSharpV != 0 {
		p.buf = append(p.buf, v.Type().String()...)
		p.buf = append(p.buf, "(nil)"...)
	} else {
		p.buf = append(p.buf, "<nil>"...)
	}
}

func (p *pp) printMap(v reflect.Value, verb rune, depth int) {
	sharp := p.flags&flagSharpV != 0
	if sharp {
		if v.IsNil() {
			p.printNil(v)
			return
		}
		p.buf = append(p.buf, v.Type().String()...)
		p.buf = append(p.buf, '{')
	} else {
		p.buf = append(p.buf, "map["...)
	}
	for i, e := range fmtsort.Sort(v) {
		if i > 0 {
			if sharp {
				p.buf = append(p.buf, ',')
			}
			p.buf = append(p.buf, ' ')
		}
		p.printValue(e.Key, verb, depth+1)
		p.buf = append(p.buf, ':')
		p.printValue(e.Value, verb, depth+1)
	}
	if sharp {
		p.buf = append(p.buf, '}')
	} else {
		p.buf = append(p.buf, ']')
	}
}

func (p *pp) printStruct(v reflect.Value, verb rune, depth int) {
	sharp := p.flags&flagSharpV != 0
	named := p.flags&(flagSharpV|flagPlusV) != 0
	t := v.Type()
	if sharp {
		p.buf = append(p.buf, t.String()...)
	}
	p.buf = append(p.buf, '{')
	for i, n := 0, v.NumField(); i < n; i++ {
		if i > 0 {
			if sharp {
				p.buf = append(p.buf, ',')
			}
			p.buf = append(p.buf, ' ')
		}
		if named {
			if name := t.Field(i).Name; name != "" {
				p.buf = append(p.buf, name...)
				p.buf = append(p.buf, ':')
			}
		}
		f := v.Field(i)
		if f.Kind() == reflect.Interface && !f.IsNil() {
			f = f.Elem()
		}
		p.printValue(f, verb, depth+1)
	}
	p.buf = append(p.buf, '}')
}

func (p *pp) printList(v reflect.Value, verb rune, depth int) {
	switch verb {
	case 's', 'q', 'x', 'X':
		if v.Type().Elem().Kind() == reflect.Uint8 {
			p.fmtBytes(bytesOf(v), verb, "")
			return
		}
	}
	if p.flags&flagSharpV != 0 {
		if v.Kind() == reflect.Slice && v.IsNil() {
			p.printNil(v)
			return
		}
		p.buf = append(p.buf, v.Type().String()...)
		p.buf = append(p.buf, '{')
		for i, n := 0, v.Len(); i < n; i++ {
			if i > 0 {
				p.buf = append(p.buf, ", "...)
			}
			p.printValue(v.Index(i), verb, depth+1)
		}
		p.buf = append(p.buf, '}')
		return
	}
	p.buf = append(p.buf, '[')
	for i, n := 0, v.Len(); i < n; i++ {
		if i > 0 {
			p.buf = append(p.buf, ' ')
		}
		p.printValue(v.Index(i), verb, depth+1)
	}
	p.buf = append(p.buf, ']')
}

// bytesOf is the content of a slice or array of bytes.
func bytesOf(v reflect.Value) []byte {
	if v.Kind() == reflect.Slice || v.CanAddr() {
		return v.Bytes()
	}
	b := make([]byte, v.Len())
	for i := range b {
		b[i] = byte(v.Index(i).Uint())
	}
	return b
}

func (p *pp) fmtPointer(v reflect.Value, verb rune) {
	var u uint64
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
		u = uint64(uintptr(v.UnsafePointer()))
	default:
		p.badVerb(verb)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.flags&flagSharpV != 0:
			p.buf = append(p.buf, '(')
			p.buf = append(p.buf, v.Type().String()...)
			p.buf = append(p.buf, ")("...)
			if u == 0 {
				p.buf = append(p.buf, "nil"...)
			} else {
				p.fmt0x(u, true)
			}
			p.buf = append(p.buf, ')')
		case u == 0:
			p.padString("<nil>")
		default:
			p.fmt0x(u, p.flags&flagSharp == 0)
		}
	case 'p':
		p.fmt0x(u, p.flags&flagSharp == 0)
	case 'b', 'o', 'd', 'x', 'X':
		p.fmtUint(u, verb)
	default:
		p.badVerb(verb)
	}
}
