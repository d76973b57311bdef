package reflect

import rt "internal/rtype"

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return rt.Implements(t.id(), u.id())
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return assignable(u.id(), t.id())
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return convertible(u.id(), t.id())
}

func assignable(dst, src rt.ID) bool {
	return directlyAssignable(dst, src) || kindOf(dst) == Interface && rt.Implements(src, dst)
}

// directlyAssignable is assignability that leaves the value as it is: the
// types are identical, or their underlying types are and one has no name.
func directlyAssignable(dst, src rt.ID) bool {
	if dst == src {
		return true
	}
	k := rt.Kind(dst)
	if k != rt.Kind(src) || rt.Name(dst) != "" && rt.Name(src) != "" {
		return false
	}
	if Kind(k) == Chan && ChanDir(rt.ChanDir(src)) == BothDir && rt.Elem(dst) == rt.Elem(src) {
		return true
	}
	return rt.SameUnderlying(dst, src, true)
}

// assignTo is v as a value of type t; context begins the panic's text if that
// can't be.
func (v Value) assignTo(context string, t rt.ID) Value {
	if v.typ == t && v.flag&flagMethod == 0 {
		return v
	}
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	if directlyAssignable(t, v.typ) {
		return Value{t, v.ptr, v.flag&(flagAddr|flagIndir) | v.ro() | uintptr(rt.Kind(t))}
	}
	if kindOf(t) == Interface && v.typ != 0 && rt.Implements(v.typ, t) {
		if v.kind() == Interface && v.IsNil() {
			// A nil of one interface type is the nil of another.
			return Value{t, rt.New(t), flagIndir | uintptr(Interface)}
		}
		p := rt.New(t)
		setIface(t, p, v.toAny())
		return Value{t, p, flagIndir | uintptr(Interface) | v.ro()}
	}
	if v.typ == 0 {
		panic(context + ": value of type nil is not assignable to type " + rt.String(t))
	}
	panic(context + ": value of type " + rt.String(v.typ) + " is not assignable to type " + rt.String(t))
}

func isInt(k Kind) bool     { return Int <= k && k <= Int64 }
func isUint(k Kind) bool    { return Uint <= k && k <= Uintptr }
func isFloat(k Kind) bool   { return k == Float32 || k == Float64 }
func isComplex(k Kind) bool { return k == Complex64 || k == Complex128 }
func isReal(k Kind) bool    { return Int <= k && k <= Float64 }

// isText reports whether t is a slice type that strings convert to.
func isText(t rt.ID) bool {
	if kindOf(t) != Slice {
		return false
	}
	e := rt.Elem(t)
	k := kindOf(e)
	return (k == Uint8 || k == Int32) && rt.PkgPath(e) == ""
}

func convertible(dst, src rt.ID) bool {
	d, s := kindOf(dst), kindOf(src)
	switch {
	case isReal(d) && isReal(s), isComplex(d) && isComplex(s):
		return true
	case d == String:
		if s == String || isInt(s) || isUint(s) || isText(src) {
			return true
		}
	case s == String && isText(dst):
		return true
	case s == Slice && d == Pointer && kindOf(rt.Elem(dst)) == Array && rt.Elem(src) == rt.Elem(rt.Elem(dst)):
		return true
	case s == Slice && d == Array && rt.Elem(src) == rt.Elem(dst):
		return true
	case s == Chan && d == Chan && ChanDir(rt.ChanDir(src)) == BothDir && rt.Elem(dst) == rt.Elem(src) &&
		(rt.Name(dst) == "" || rt.Name(src) == ""):
		return true
	}
	return sameMemory(dst, src) || d == Interface && rt.Implements(src, dst)
}

// sameMemory reports whether a conversion only changes the type.
func sameMemory(dst, src rt.ID) bool {
	if rt.SameUnderlying(dst, src, false) {
		return true
	}
	return kindOf(dst) == Pointer && rt.Name(dst) == "" && kindOf(src) == Pointer && rt.Name(src) == "" &&
		rt.SameUnderlying(rt.Elem(dst), rt.Elem(src), false)
}

// CanConvert reports whether Convert to t succeeds.
func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	if v.kind() == Slice {
		switch t.Kind() {
		case Array:
			return t.Len() <= v.Len()
		case Pointer:
			if e := t.Elem(); e.Kind() == Array {
				return e.Len() <= v.Len()
			}
		}
	}
	return true
}

// Convert is the conversion of v to t.
func (v Value) Convert(t Type) Value {
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	dst := t.id()
	if v.typ == 0 {
		panic(&ValueError{"reflect.Value.Convert", Invalid})
	}
	if !convertible(dst, v.typ) {
		panic("reflect.Value.Convert: value of type " + rt.String(v.typ) + " cannot be converted to type " + t.String())
	}
	d, s := kindOf(dst), v.kind()
	switch {
	case isReal(d) && isReal(s):
		return v.convertReal(dst, d)
	case isComplex(d) && isComplex(s):
		c := New(t).Elem()
		c.SetComplex(v.Complex())
		return v.converted(c)
	case d == String && s != String, s == String && d == Slice:
		return v.convertText(t, d, s)
	case s == Slice && (d == Array || d == Pointer):
		return v.convertSlice(dst, d)
	case d == Interface && !(s == Interface && rt.SameUnderlying(dst, v.typ, false)):
		return v.assignTo("reflect.Value.Convert", dst)
	}
	if v.flag&flagAddr != 0 {
		return copyOf(dst, v.ptr, v.ro())
	}
	return Value{dst, v.ptr, v.flag&flagIndir | v.ro() | uintptr(d)}
}

// converted gives a new variable as a plain value with v's restriction.
func (v Value) converted(c Value) Value {
	c.flag = c.flag&^flagAddr | v.ro()
	return c
}

func (v Value) convertReal(dst rt.ID, d Kind) Value {
	c := at(dst, rt.New(dst), flagAddr)
	s := v.kind()
	switch {
	case d == Float32 && s == Float32:
		rt.Move(dst, c.ptr, v.ptr) // as it is: widening would quiet a NaN
	case isInt(d) && isInt(s):
		c.SetInt(v.Int())
	case isInt(d) && isUint(s):
		c.SetInt(int64(v.Uint()))
	case isInt(d):
		c.SetInt(int64(v.Float()))
	case isUint(d) && isInt(s):
		c.SetUint(uint64(v.Int()))
	case isUint(d) && isUint(s):
		c.SetUint(v.Uint())
	case isUint(d):
		c.SetUint(uint64(v.Float()))
	case isInt(s):
		c.SetFloat(float64(v.Int()))
	case isUint(s):
		c.SetFloat(float64(v.Uint()))
	default:
		c.SetFloat(v.Float())
	}
	return v.converted(c)
}

func (v Value) convertText(t Type, d, s Kind) Value {
	c := New(t).Elem()
	switch {
	case d == Slice && t.Elem().Kind() == Uint8:
		*(*[]byte)(c.ptr) = []byte(v.String())
	case d == Slice:
		*(*[]rune)(c.ptr) = []rune(v.String())
	case s == Slice && kindOf(rt.Elem(v.typ)) == Uint8:
		c.SetString(string(*(*[]byte)(v.ptr)))
	case s == Slice:
		c.SetString(string(*(*[]rune)(v.ptr)))
	case isInt(s):
		r := rune(-1)
		if x := v.Int(); x == int64(rune(x)) {
			r = rune(x)
		}
		c.SetString(string(r))
	default:
		r := rune(-1)
		if x := v.Uint(); x <= 0x10FFFF {
			r = rune(x)
		}
		c.SetString(string(r))
	}
	return v.converted(c)
}

func (v Value) convertSlice(dst rt.ID, d Kind) Value {
	array := dst
	if d == Pointer {
		array = rt.Elem(dst)
	}
	n := rt.Len(array)
	h := (*header)(v.ptr)
	if n > h.len {
		what := "array"
		if d == Pointer {
			what = "pointer to array"
		}
		panic("reflect: cannot convert slice with length " + itoa(h.len) + " to " + what + " with length " + itoa(n))
	}
	if d == Pointer {
		return Value{dst, h.data, v.ro() | uintptr(Pointer)}
	}
	return copyOf(dst, h.data, v.ro())
}
