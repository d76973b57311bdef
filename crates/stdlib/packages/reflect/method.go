package reflect

import (
	rt "internal/rtype"
	"unsafe"
)

// Method describes a method.
type Method struct {
	Name    string
	PkgPath string // empty for exported methods
	Type    Type   // with the receiver first, if it is not an interface's
	Func    Value
	Index   int
}

// IsExported reports whether the method is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

func (t *rtype) NumMethod() int { return rt.NumMethod(t.id()) }

func (t *rtype) Method(i int) Method {
	id := t.id()
	if i < 0 || i >= rt.NumMethod(id) {
		panic("reflect: Method index out of range")
	}
	name, pkgPath, typ, code := rt.Method(id, i)
	m := Method{Name: name, PkgPath: pkgPath, Index: i}
	if kindOf(id) == Interface {
		m.Type = toType(typ)
		return m
	}
	full := withReceiver(id, typ)
	m.Type = toType(full)
	fn := rt.MakeFunc(full, func(args, results []unsafe.Pointer) {
		recv := copyOf(id, args[0], 0)
		rt.CallMethod(code, typ, recv.word(), args[1:], results)
	})
	m.Func = Value{full, fn, uintptr(Func)}
	return m
}

func (t *rtype) MethodByName(name string) (m Method, ok bool) {
	i := methodIndex(t.id(), name)
	if i < 0 {
		return Method{}, false
	}
	return t.Method(i), true
}

// methodIndex finds an exported method, or any of an interface type; -1 if
// there is none.
func methodIndex(t rt.ID, name string) int {
	lo, hi := 0, rt.NumMethod(t)
	for lo < hi {
		mid := (lo + hi) / 2
		if methodName(t, mid) < name {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < rt.NumMethod(t) && methodName(t, lo) == name {
		return lo
	}
	return -1
}

func methodName(t rt.ID, i int) string {
	name, _, _, _ := rt.Method(t, i)
	return name
}

// withReceiver is the func type f with a first parameter more.
func withReceiver(recv, f rt.ID) rt.ID {
	in := []rt.ID{recv}
	for i, n := 0, rt.NumIn(f); i < n; i++ {
		in = append(in, rt.In(f, i))
	}
	return rt.FuncOf(in, outs(f), rt.Variadic(f))
}

func outs(f rt.ID) []rt.ID {
	var out []rt.ID
	for i, n := 0, rt.NumOut(f); i < n; i++ {
		out = append(out, rt.Out(f, i))
	}
	return out
}

// Method is the method value of v's i'th method.
func (v Value) Method(i int) Value {
	if v.typ == 0 {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.flag&flagMethod != 0 || i < 0 || i >= rt.NumMethod(v.typ) {
		panic("reflect: Method index out of range")
	}
	if v.kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	return Value{v.typ, v.ptr, v.ro() | v.flag&flagIndir | uintptr(Func) | flagMethod | uintptr(i)<<methodShift}
}

// NumMethod counts the methods that Method can give.
func (v Value) NumMethod() int {
	if v.typ == 0 {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return rt.NumMethod(v.typ)
}

// MethodByName is the method value of that name, the zero Value if there is
// none.
func (v Value) MethodByName(name string) Value {
	if v.typ == 0 {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return Value{}
	}
	i := methodIndex(v.typ, name)
	if i < 0 {
		return Value{}
	}
	return v.Method(i)
}

// methodType is the type of a method value, without receiver.
func (v Value) methodType() rt.ID {
	_, _, typ, _ := rt.Method(v.typ, int(v.flag>>methodShift))
	return typ
}

// bound gives the code behind a method value, its type without receiver and
// the data word of the receiver.
func (v Value) bound(op string) (code rt.Code, typ rt.ID, word unsafe.Pointer) {
	name, pkgPath, typ, code := rt.Method(v.typ, int(v.flag>>methodShift))
	if pkgPath != "" {
		panic("reflect: " + op + " of unexported method")
	}
	recv := Value{v.typ, v.ptr, v.flag&flagIndir | uintptr(rt.Kind(v.typ))}
	if recv.kind() == Interface {
		if recv.IsNil() {
			panic("reflect: Method on nil interface value")
		}
		recv = recv.Elem()
		typ, code = rt.FindMethod(recv.typ, name, pkgPath)
	}
	return code, typ, recv.word()
}

// word is the data word of an interface that holds v. It shares v's memory:
// methods with value receivers copy them.
func (v Value) word() unsafe.Pointer {
	if v.flag&flagIndir != 0 && rt.DirectIface(v.typ) {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}
