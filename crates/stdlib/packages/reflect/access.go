package reflect

import (
	rt "internal/rtype"
	"unsafe"
)

// header is a slice in memory, and its first two words a string.
type header struct {
	data unsafe.Pointer
	len  int
	cap  int
}

// SliceHeader and StringHeader are the old views of slices and strings in
// memory.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

type StringHeader struct {
	Data uintptr
	Len  int
}

// Elem is what an interface holds or a pointer points to.
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		e := ValueOf(ifaceAt(v.typ, v.ptr))
		if e.flag != 0 {
			e.flag |= v.ro()
		}
		return e
	case Pointer:
		p := v.ptr
		if v.flag&flagIndir != 0 {
			p = *(*unsafe.Pointer)(p)
		}
		if p == nil {
			return Value{}
		}
		t := rt.Elem(v.typ)
		return Value{t, p, v.flag&flagRO | flagIndir | flagAddr | uintptr(rt.Kind(t))}
	}
	panic(&ValueError{"reflect.Value.Elem", v.kind()})
}

// Indirect follows a pointer; other values stay as they are.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

func (v Value) NumField() int {
	v.mustBe(Struct, "NumField")
	return rt.NumField(v.typ)
}

func (v Value) Field(i int) Value {
	if v.kind() != Struct {
		panic(&ValueError{"reflect.Value.Field", v.kind()})
	}
	t, offset, kind, exported, embedded := rt.FieldAt(v.typ, i)
	if t == 0 {
		panic("reflect: Field index out of range")
	}
	flags := v.flag&(flagStickyRO|flagIndir|flagAddr) | kind
	if !exported {
		if embedded {
			flags |= flagEmbedRO
		} else {
			flags |= flagStickyRO
		}
	}
	return Value{t, unsafe.Add(v.ptr, offset), flags}
}

func (v Value) FieldByIndex(index []int) Value {
	if len(index) == 1 {
		return v.Field(index[0])
	}
	v.mustBe(Struct, "FieldByIndex")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && kindOf(rt.Elem(v.typ)) == Struct {
			if v.IsNil() {
				panic("reflect: indirection through nil pointer to embedded struct")
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v
}

// FieldByIndexErr is FieldByIndex with an error for a nil pointer on the way.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	if len(index) == 1 {
		return v.Field(index[0]), nil
	}
	v.mustBe(Struct, "FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.Kind() == Pointer && kindOf(rt.Elem(v.typ)) == Struct {
			if v.IsNil() {
				return Value{}, &pathError{"reflect: indirection through nil pointer to embedded struct field " + rt.Name(rt.Elem(v.typ))}
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

type pathError struct{ text string }

func (e *pathError) Error() string { return e.text }

func (v Value) FieldByName(name string) Value {
	v.mustBe(Struct, "FieldByName")
	if f, ok := toType(v.typ).FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := toType(v.typ).FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

func (v Value) Len() int {
	switch v.kind() {
	case Slice, String:
		return (*header)(v.ptr).len
	case Array:
		return rt.Len(v.typ)
	case Map:
		return rt.MapLen(v.pointer())
	case Chan:
		return rt.ChanLen(v.pointer())
	case Pointer:
		if e := rt.Elem(v.typ); kindOf(e) == Array {
			return rt.Len(e)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Len", v.kind()})
}

func (v Value) Cap() int {
	switch v.kind() {
	case Slice:
		return (*header)(v.ptr).cap
	case Array:
		return rt.Len(v.typ)
	case Chan:
		return rt.ChanCap(v.pointer())
	case Pointer:
		if e := rt.Elem(v.typ); kindOf(e) == Array {
			return rt.Len(e)
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	panic(&ValueError{"reflect.Value.Cap", v.kind()})
}

func (v Value) Index(i int) Value {
	switch v.kind() {
	case Slice:
		h := (*header)(v.ptr)
		if uint(i) >= uint(h.len) {
			panic("reflect: slice index out of range")
		}
		t := rt.Elem(v.typ)
		return at(t, unsafe.Add(h.data, uintptr(i)*rt.Size(t)), flagAddr|v.ro())
	case Array:
		if uint(i) >= uint(rt.Len(v.typ)) {
			panic("reflect: array index out of range")
		}
		t := rt.Elem(v.typ)
		return Value{t, unsafe.Add(v.ptr, uintptr(i)*rt.Size(t)), v.flag&(flagIndir|flagAddr) | v.ro() | uintptr(rt.Kind(t))}
	case String:
		h := (*header)(v.ptr)
		if uint(i) >= uint(h.len) {
			panic("reflect: string index out of range")
		}
		return Value{rt.TypeOf(byte(0)), unsafe.Add(h.data, i), v.ro() | uintptr(Uint8) | flagIndir}
	}
	panic(&ValueError{"reflect.Value.Index", v.kind()})
}

// Slice is v[i:j].
func (v Value) Slice(i, j int) Value {
	if v.kind() == String {
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		part := s[i:j]
		return Value{v.typ, unsafe.Pointer(&part), v.flag &^ flagAddr}
	}
	t, h := v.sliceParts("Slice")
	if i < 0 || j < i || j > h.cap {
		panic("reflect.Value.Slice: slice index out of bounds")
	}
	return newSlice(t, cut(t, h, i, j, h.cap), v.ro())
}

// Slice3 is v[i:j:k].
func (v Value) Slice3(i, j, k int) Value {
	t, h := v.sliceParts("Slice3")
	if i < 0 || j < i || k < j || k > h.cap {
		panic("reflect.Value.Slice3: slice index out of bounds")
	}
	return newSlice(t, cut(t, h, i, j, k), v.ro())
}

// sliceParts gives a slice, or an addressable array as a slice.
func (v Value) sliceParts(method string) (t rt.ID, h header) {
	switch v.kind() {
	case Slice:
		return v.typ, *(*header)(v.ptr)
	case Array:
		if v.flag&flagAddr == 0 {
			panic("reflect.Value." + method + ": slice of unaddressable array")
		}
		n := rt.Len(v.typ)
		return rt.SliceOf(rt.Elem(v.typ)), header{v.ptr, n, n}
	}
	panic(&ValueError{"reflect.Value." + method, v.kind()})
}

func cut(t rt.ID, h header, i, j, k int) header {
	if k > i {
		h.data = unsafe.Add(h.data, uintptr(i)*rt.Size(rt.Elem(t)))
	}
	h.len, h.cap = j-i, k-i
	return h
}

func newSlice(t rt.ID, h header, flags uintptr) Value {
	p := new([]byte)
	*(*header)(unsafe.Pointer(p)) = h
	return Value{t, unsafe.Pointer(p), flags | flagIndir | uintptr(Slice)}
}
