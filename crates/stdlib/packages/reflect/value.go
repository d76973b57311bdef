package reflect

import (
	rt "internal/rtype"
	"unsafe"
)

// Value is a value of any type. The zero Value stands for none.
//
// ptr points at the value if flagIndir is set, else it is the value itself,
// which then is pointer-shaped.
type Value struct {
	typ  rt.ID
	ptr  unsafe.Pointer
	flag uintptr
}

// The low bits of the flag are the kind; flagIndir has the place that
// rtype.Shape gives it.
const (
	kindMask     = 1<<5 - 1
	flagStickyRO = 1 << 5 // obtained over an unexported field
	flagEmbedRO  = 1 << 6 // obtained over an unexported embedded field
	flagIndir    = 1 << 7
	flagAddr     = 1 << 8
	flagMethod   = 1 << 9 // a method value; its number stands above
	methodShift  = 10
	flagRO       = flagStickyRO | flagEmbedRO
)

// ValueError is the panic of a method that the kind of Value does not have.
type ValueError struct {
	Method string
	Kind   Kind
}

func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

func (v Value) kind() Kind { return Kind(v.flag & kindMask) }

// ro is the read-only flag that values obtained from v have.
func (v Value) ro() uintptr {
	if v.flag&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

// fullName is how panics call a method of Value; functions, which give no
// name, are unknown to them.
func fullName(method string) string {
	if method == "" {
		return "unknown method"
	}
	return "reflect.Value." + method
}

func (v Value) mustBe(k Kind, method string) {
	if v.kind() != k {
		panic(&ValueError{fullName(method), v.kind()})
	}
}

func (v Value) mustBeExported(method string) {
	if v.flag == 0 {
		panic(&ValueError{fullName(method), Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect: " + fullName(method) + " using value obtained using unexported field")
	}
}

func (v Value) mustBeAssignable(method string) {
	v.mustBeExported(method)
	if v.flag&flagAddr == 0 {
		panic("reflect: " + fullName(method) + " using unaddressable value")
	}
}

// pointer is the word of a pointer-shaped value.
func (v Value) pointer() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

// ValueOf is the value that i holds.
func ValueOf(i any) Value {
	if i == nil {
		return Value{}
	}
	t, word, shape := rt.Unpack(i)
	return Value{t, word, shape}
}

// at is the value of type t at p with these flags more.
func at(t rt.ID, p unsafe.Pointer, flags uintptr) Value {
	return Value{t, p, uintptr(rt.Kind(t)) | flagIndir | flags}
}

// copyOf is a value of its own, equal to that at p.
func copyOf(t rt.ID, p unsafe.Pointer, flags uintptr) Value {
	shape := rt.Shape(t)
	if shape&flagIndir == 0 {
		return Value{t, *(*unsafe.Pointer)(p), shape | flags}
	}
	q := rt.New(t)
	rt.Move(t, q, p)
	return Value{t, q, shape | flags}
}

// ifaceAt reads and setIface writes an interface value in memory; empty or
// not, its type word is the dynamic type.
func ifaceAt(t rt.ID, p unsafe.Pointer) any       { return *(*any)(p) }
func setIface(t rt.ID, p unsafe.Pointer, val any) { *(*any)(p) = val }

func (v Value) IsValid() bool { return v.flag != 0 }

func (v Value) Kind() Kind { return Kind(v.flag & kindMask) }

func (v Value) Type() Type {
	if v.flag&(flagMethod|kindMask) != 0 && v.flag&flagMethod == 0 {
		return (*rtype)(unsafe.Pointer(v.typ))
	}
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	return toType(v.methodType())
}

func (v Value) CanAddr() bool { return v.flag&flagAddr != 0 }

func (v Value) CanSet() bool { return v.flag&(flagAddr|flagRO) == flagAddr }

func (v Value) CanInterface() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&flagRO == 0
}

// Interface is the value as an any.
func (v Value) Interface() (i any) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Interface", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	return v.toAny()
}

func (v Value) toAny() any {
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	if v.kind() == Interface {
		return ifaceAt(v.typ, v.ptr)
	}
	if v.flag&flagIndir == 0 {
		return rt.Pack(v.typ, v.ptr)
	}
	if rt.DirectIface(v.typ) {
		return rt.Pack(v.typ, *(*unsafe.Pointer)(v.ptr))
	}
	if v.flag&flagAddr == 0 {
		return rt.Pack(v.typ, v.ptr)
	}
	p := rt.New(v.typ)
	rt.Move(v.typ, p, v.ptr)
	return rt.Pack(v.typ, p)
}

// TypeAssert is v.Interface().(T).
func TypeAssert[T any](v Value) (T, bool) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	x, ok := v.toAny().(T)
	return x, ok
}

// InterfaceData is the two words of an interface value.
func (v Value) InterfaceData() [2]uintptr {
	v.mustBe(Interface, "InterfaceData")
	return *(*[2]uintptr)(v.ptr)
}

func (v Value) Bool() bool {
	if v.kind() != Bool {
		panic(&ValueError{"reflect.Value.Bool", v.kind()})
	}
	return *(*bool)(v.ptr)
}

func (v Value) Int() int64 {
	switch v.kind() {
	case Int, Int64:
		return *(*int64)(v.ptr)
	case Int32:
		return int64(*(*int32)(v.ptr))
	case Int16:
		return int64(*(*int16)(v.ptr))
	case Int8:
		return int64(*(*int8)(v.ptr))
	}
	panic(&ValueError{"reflect.Value.Int", v.kind()})
}

func (v Value) Uint() uint64 {
	switch v.kind() {
	case Uint, Uint64, Uintptr:
		return *(*uint64)(v.ptr)
	case Uint8:
		return uint64(*(*uint8)(v.ptr))
	case Uint32:
		return uint64(*(*uint32)(v.ptr))
	case Uint16:
		return uint64(*(*uint16)(v.ptr))
	}
	panic(&ValueError{"reflect.Value.Uint", v.kind()})
}

func (v Value) Float() float64 {
	switch v.kind() {
	case Float64:
		return *(*float64)(v.ptr)
	case Float32:
		return float64(*(*float32)(v.ptr))
	}
	panic(&ValueError{"reflect.Value.Float", v.kind()})
}

func (v Value) Complex() complex128 {
	switch v.kind() {
	case Complex128:
		return *(*complex128)(v.ptr)
	case Complex64:
		return complex128(*(*complex64)(v.ptr))
	}
	panic(&ValueError{"reflect.Value.Complex", v.kind()})
}

// String is the string that v is; other kinds give their type in brackets.
func (v Value) String() string {
	switch v.kind() {
	case String:
		return *(*string)(v.ptr)
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.Type().String() + " Value>"
}

func (v Value) Bytes() []byte {
	switch v.kind() {
	case Slice:
		if kindOf(rt.Elem(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if kindOf(rt.Elem(v.typ)) != Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), rt.Len(v.typ))
	}
	panic(&ValueError{"reflect.Value.Bytes", v.kind()})
}

func (v Value) CanInt() bool { k := v.kind(); return Int <= k && k <= Int64 }

func (v Value) CanUint() bool { k := v.kind(); return Uint <= k && k <= Uintptr }

func (v Value) CanFloat() bool { k := v.kind(); return k == Float32 || k == Float64 }

func (v Value) CanComplex() bool { k := v.kind(); return k == Complex64 || k == Complex128 }

func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		panic(&ValueError{"reflect.Value.OverflowInt", v.kind()})
	}
	return overflowInt(x, rt.Size(v.typ))
}

func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		panic(&ValueError{"reflect.Value.OverflowUint", v.kind()})
	}
	return overflowUint(x, rt.Size(v.typ))
}

func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		panic(&ValueError{"reflect.Value.OverflowFloat", v.kind()})
	}
	return v.kind() == Float32 && overflowFloat32(x)
}

func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		panic(&ValueError{"reflect.Value.OverflowComplex", v.kind()})
	}
	return v.kind() == Complex64 && (overflowFloat32(real(x)) || overflowFloat32(imag(x)))
}

func (v Value) IsNil() bool {
	switch v.kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		return v.flag&flagMethod == 0 && v.pointer() == nil
	case Interface, Slice:
		return *(*uintptr)(v.ptr) == 0
	}
	panic(&ValueError{"reflect.Value.IsNil", v.kind()})
}

// IsZero reports whether v is the zero value of its type, or -0.0.
func (v Value) IsZero() bool {
	switch v.kind() {
	case Invalid:
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	case String:
		return v.Len() == 0
	case Float32, Float64:
		return v.Float() == 0
	case Complex64, Complex128:
		return v.Complex() == 0
	case Array:
		for i, n := 0, v.Len(); i < n; i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).IsZero() && rt.FieldName(v.typ, i) != "_" {
				return false
			}
		}
		return true
	}
	return rt.IsZero(v.typ, v.ptr)
}

// Pointer is the address that v holds or whose contents v is.
func (v Value) Pointer() uintptr {
	switch v.kind() {
	case Chan, Func, Map, Pointer, Slice, String, UnsafePointer:
		return uintptr(v.UnsafePointer())
	}
	panic(&ValueError{"reflect.Value.Pointer", v.kind()})
}

func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return v.pointer()
	case Func:
		if v.flag&flagMethod != 0 {
			return rt.MethodCode()
		}
		p := v.pointer()
		if p == nil {
			return nil
		}
		return rt.FuncCode(p)
	case Slice, String:
		return *(*unsafe.Pointer)(v.ptr)
	}
	panic(&ValueError{"reflect.Value.UnsafePointer", v.kind()})
}

func (v Value) UnsafeAddr() uintptr {
	if v.typ == 0 {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

// Addr is a pointer to v, which must be addressable.
func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{rt.PtrTo(v.typ), v.ptr, v.flag&flagRO | uintptr(Pointer)}
}
