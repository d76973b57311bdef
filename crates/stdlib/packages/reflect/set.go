package reflect

import (
	rt "internal/rtype"
	"unsafe"
)

// store copies x, which has v's type, into v.
func (v Value) store(x Value) {
	if x.flag&flagIndir != 0 {
		rt.Move(v.typ, v.ptr, x.ptr)
	} else {
		*(*unsafe.Pointer)(v.ptr) = x.ptr
	}
}

// Set assigns x to v.
func (v Value) Set(x Value) {
	v.mustBeAssignable("Set")
	x.mustBeExported("Set")
	v.store(x.assignTo("reflect.Set", v.typ))
}

// SetZero sets v to its zero value.
func (v Value) SetZero() {
	v.mustBeAssignable("SetZero")
	rt.Zero(v.typ, v.ptr)
}

func (v Value) SetBool(x bool) {
	v.mustBeAssignable("SetBool")
	v.mustBe(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

func (v Value) SetInt(x int64) {
	v.mustBeAssignable("SetInt")
	switch v.kind() {
	case Int, Int64:
		*(*int64)(v.ptr) = x
	case Int32:
		*(*int32)(v.ptr) = int32(x)
	case Int16:
		*(*int16)(v.ptr) = int16(x)
	case Int8:
		*(*int8)(v.ptr) = int8(x)
	default:
		panic(&ValueError{"reflect.Value.SetInt", v.kind()})
	}
}

func (v Value) SetUint(x uint64) {
	v.mustBeAssignable("SetUint")
	switch v.kind() {
	case Uint, Uint64, Uintptr:
		*(*uint64)(v.ptr) = x
	case Uint32:
		*(*uint32)(v.ptr) = uint32(x)
	case Uint16:
		*(*uint16)(v.ptr) = uint16(x)
	case Uint8:
		*(*uint8)(v.ptr) = uint8(x)
	default:
		panic(&ValueError{"reflect.Value.SetUint", v.kind()})
	}
}

func (v Value) SetFloat(x float64) {
	v.mustBeAssignable("SetFloat")
	switch v.kind() {
	case Float64:
		*(*float64)(v.ptr) = x
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	default:
		panic(&ValueError{"reflect.Value.SetFloat", v.kind()})
	}
}

func (v Value) SetComplex(x complex128) {
	v.mustBeAssignable("SetComplex")
	switch v.kind() {
	case Complex128:
		*(*complex128)(v.ptr) = x
	case Complex64:
		*(*complex64)(v.ptr) = complex64(x)
	default:
		panic(&ValueError{"reflect.Value.SetComplex", v.kind()})
	}
}

func (v Value) SetString(x string) {
	v.mustBeAssignable("SetString")
	v.mustBe(String, "SetString")
	*(*string)(v.ptr) = x
}

func (v Value) SetBytes(x []byte) {
	v.mustBeAssignable("SetBytes")
	v.mustBe(Slice, "SetBytes")
	if kindOf(rt.Elem(v.typ)) != Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeAssignable("SetPointer")
	v.mustBe(UnsafePointer, "SetPointer")
	*(*unsafe.Pointer)(v.ptr) = x
}

// SetLen sets the length of a slice, at most to its capacity.
func (v Value) SetLen(n int) {
	v.mustBeAssignable("SetLen")
	v.mustBe(Slice, "SetLen")
	h := (*header)(v.ptr)
	if uint(n) > uint(h.cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	h.len = n
}

// SetCap lowers the capacity of a slice, at most to its length.
func (v Value) SetCap(n int) {
	v.mustBeAssignable("SetCap")
	v.mustBe(Slice, "SetCap")
	h := (*header)(v.ptr)
	if n < h.len || n > h.cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	h.cap = n
}

// Clear is the built-in clear of a map or slice.
func (v Value) Clear() {
	switch v.kind() {
	case Slice:
		h := (*header)(v.ptr)
		t := rt.Elem(v.typ)
		for i := 0; i < h.len; i++ {
			rt.Zero(t, unsafe.Add(h.data, uintptr(i)*rt.Size(t)))
		}
	case Map:
		rt.MapClear(v.typ, v.pointer())
	default:
		panic(&ValueError{"reflect.Value.Clear", v.kind()})
	}
}

// New is a pointer to a new zero value.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.id()
	return Value{rt.PtrTo(t), rt.New(t), uintptr(Pointer)}
}

// NewAt is a pointer to what is at p.
func NewAt(typ Type, p unsafe.Pointer) Value {
	if !rt.GrantsUnsafe() {
		panic("reflect.NewAt: not allowed in a sandbox")
	}
	return Value{rt.PtrTo(typ.id()), p, uintptr(Pointer)}
}

// Zero is the zero value of a type; it is not addressable.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.id()
	shape := rt.Shape(t)
	if shape&flagIndir == 0 {
		return Value{t, nil, shape}
	}
	return Value{t, rt.New(t), shape}
}

func MakeSlice(typ Type, len, cap int) Value {
	if kindOf(typ.id()) != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.id()
	return newSlice(t, header{rt.MakeSlice(rt.Elem(t), cap), len, cap}, 0)
}

// SliceAt is a slice of n elements at p.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	if !rt.GrantsUnsafe() {
		panic("reflect.SliceAt: not allowed in a sandbox")
	}
	t := typ.id()
	size := uint64(max(rt.Size(t), 1))
	_ = unsafe.Slice((*byte)(p), n) // the length and a nil pointer
	if n > 0 && uint64(n) > -uint64(uintptr(p))/size || uint64(n) > (1<<63-1)/size {
		n = -1
		_ = unsafe.Slice((*byte)(p), n)
	}
	return newSlice(rt.SliceOf(t), header{p, n, n}, 0)
}

// Grow makes room for n more elements.
func (v Value) Grow(n int) {
	v.mustBeAssignable("Grow")
	v.mustBe(Slice, "Grow")
	h := (*header)(v.ptr)
	switch {
	case n < 0:
		panic("reflect.Value.Grow: negative len")
	case h.len+n < 0:
		panic("reflect.Value.Grow: slice overflow")
	case h.len+n > h.cap:
		*h = grown(rt.Elem(v.typ), *h, n)
	}
}

func grown(elem rt.ID, h header, n int) header {
	h.data, h.cap = rt.Grow(elem, h.data, h.len, h.cap, n)
	return h
}

// extendSlice is a copy of the slice header with n elements more.
func (v Value) extendSlice(n int) Value {
	v.mustBe(Slice, "")
	v.mustBeExported("")
	h := *(*header)(v.ptr)
	if h.len+n < 0 {
		panic("reflect.Append: slice overflow")
	}
	if h.len+n > h.cap {
		h = grown(rt.Elem(v.typ), h, n)
	}
	h.len += n
	return newSlice(v.typ, h, 0)
}

// Append is the built-in append.
func Append(s Value, x ...Value) Value {
	s.mustBe(Slice, "")
	n := s.Len()
	s = s.extendSlice(len(x))
	for i, e := range x {
		s.Index(n + i).Set(e)
	}
	return s
}

// AppendSlice appends the elements of t.
func AppendSlice(s, t Value) Value {
	s.mustBe(Slice, "")
	t.mustBe(Slice, "")
	if rt.Elem(s.typ) != rt.Elem(t.typ) {
		panic("reflect.AppendSlice: " + rt.String(rt.Elem(s.typ)) + " != " + rt.String(rt.Elem(t.typ)))
	}
	n, m := s.Len(), t.Len()
	s = s.extendSlice(m)
	Copy(s.Slice(n, n+m), t)
	return s
}

// Copy is the built-in copy.
func Copy(dst, src Value) int {
	dk, sk := dst.kind(), src.kind()
	if dk != Array && dk != Slice {
		panic(&ValueError{"reflect.Copy", dk})
	}
	if dk == Array {
		dst.mustBeAssignable("")
	}
	dst.mustBeExported("")
	elem := rt.Elem(dst.typ)
	if sk == String && kindOf(elem) == Uint8 {
		src.mustBeExported("")
	} else if sk != Array && sk != Slice {
		panic(&ValueError{"reflect.Copy", sk})
	} else {
		src.mustBeExported("")
		if se := rt.Elem(src.typ); se != elem {
			panic("reflect.Copy: " + rt.String(elem) + " != " + rt.String(se))
		}
	}
	n := min(dst.Len(), src.Len())
	if n > 0 {
		rt.MoveN(elem, dst.data(), src.data(), n)
	}
	return n
}

// data is where the elements of an array, slice or string are.
func (v Value) data() unsafe.Pointer {
	if v.kind() == Array {
		return v.addr()
	}
	return (*header)(v.ptr).data
}

// Swapper gives a function that swaps two elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	switch s := slice.(type) {
	case []int:
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	case []string:
		return func(i, j int) { s[i], s[j] = s[j], s[i] }
	}
	h := *(*header)(v.ptr)
	t := rt.Elem(v.typ)
	size := rt.Size(t)
	tmp := rt.New(t)
	return func(i, j int) {
		if uint(i) >= uint(h.len) || uint(j) >= uint(h.len) {
			panic("reflect: slice index out of range")
		}
		p, q := unsafe.Add(h.data, uintptr(i)*size), unsafe.Add(h.data, uintptr(j)*size)
		rt.Move(t, tmp, p)
		rt.Move(t, p, q)
		rt.Move(t, q, tmp)
	}
}
