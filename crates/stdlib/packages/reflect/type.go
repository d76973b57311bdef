package reflect

import (
	rt "internal/rtype"
	"iter"
	"unsafe"
)

// Type is a run-time type. Types are equal exactly if they are identical.
type Type interface {
	Align() int
	FieldAlign() int
	Method(int) Method
	Methods() iter.Seq[Method]
	MethodByName(string) (Method, bool)
	NumMethod() int
	Name() string
	PkgPath() string
	Size() uintptr
	String() string
	Kind() Kind
	Implements(u Type) bool
	AssignableTo(u Type) bool
	ConvertibleTo(u Type) bool
	Comparable() bool
	Bits() int
	ChanDir() ChanDir
	IsVariadic() bool
	Elem() Type
	Field(i int) StructField
	Fields() iter.Seq[StructField]
	FieldByIndex(index []int) StructField
	FieldByName(name string) (StructField, bool)
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	In(i int) Type
	Ins() iter.Seq[Type]
	Key() Type
	Len() int
	NumField() int
	NumIn() int
	NumOut() int
	Out(i int) Type
	Outs() iter.Seq[Type]
	OverflowComplex(x complex128) bool
	OverflowFloat(x float64) bool
	OverflowInt(x int64) bool
	OverflowUint(x uint64) bool
	CanSeq() bool
	CanSeq2() bool

	id() rt.ID
}

// rtype is what a Type points to: nothing. The pointer is the id.
type rtype struct{}

func (t *rtype) id() rt.ID { return rt.ID(unsafe.Pointer(t)) }

func toType(t rt.ID) Type {
	if t == 0 {
		return nil
	}
	return (*rtype)(unsafe.Pointer(t))
}

func kindOf(t rt.ID) Kind { return Kind(rt.Kind(t)) }

// TypeOf is the dynamic type of i, nil if i is nil.
func TypeOf(i any) Type { return toType(rt.TypeOf(i)) }

// TypeFor is the type T itself.
func TypeFor[T any]() Type {
	var p *T
	return toType(rt.Elem(rt.TypeOf(p)))
}

func (t *rtype) Align() int      { return int(rt.Align(t.id())) }
func (t *rtype) FieldAlign() int { return int(rt.Align(t.id())) }
func (t *rtype) Name() string    { return rt.Name(t.id()) }
func (t *rtype) PkgPath() string { return rt.PkgPath(t.id()) }
func (t *rtype) Size() uintptr   { return rt.Size(t.id()) }
func (t *rtype) String() string  { return rt.String(t.id()) }
func (t *rtype) Kind() Kind      { return kindOf(t.id()) }

func (t *rtype) Comparable() bool { return rt.Comparable(t.id()) }

// must panics unless the type is of that kind; what and kind name the method
// and the kind.
func (t *rtype) must(k Kind, what string) rt.ID {
	id := t.id()
	if kindOf(id) != k {
		kind := k.String()
		panic("reflect: " + what + " of non-" + kind + " type " + t.String())
	}
	return id
}

func (t *rtype) Bits() int {
	k := t.Kind()
	if k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.Size()) * 8
}

func (t *rtype) ChanDir() ChanDir {
	return ChanDir(rt.ChanDir(t.must(Chan, "ChanDir")))
}

func (t *rtype) IsVariadic() bool { return rt.Variadic(t.must(Func, "IsVariadic")) }

func (t *rtype) Elem() Type {
	switch id := t.id(); kindOf(id) {
	case Array, Chan, Map, Pointer, Slice:
		return toType(rt.Elem(id))
	}
	panic("reflect: Elem of invalid type " + t.String())
}

func (t *rtype) Key() Type { return toType(rt.Key(t.must(Map, "Key"))) }

func (t *rtype) Len() int { return rt.Len(t.must(Array, "Len")) }

func (t *rtype) NumField() int { return rt.NumField(t.must(Struct, "NumField")) }

func (t *rtype) NumIn() int { return rt.NumIn(t.must(Func, "NumIn")) }

func (t *rtype) NumOut() int { return rt.NumOut(t.must(Func, "NumOut")) }

func (t *rtype) In(i int) Type {
	id := t.must(Func, "In")
	checkIndex(i, rt.NumIn(id))
	return toType(rt.In(id, i))
}

func (t *rtype) Out(i int) Type {
	id := t.must(Func, "Out")
	checkIndex(i, rt.NumOut(id))
	return toType(rt.Out(id, i))
}

// checkIndex panics as indexing a slice of that length does.
func checkIndex(i, n int) { _ = make([]struct{}, n)[i] }

func (t *rtype) OverflowComplex(x complex128) bool {
	switch t.Kind() {
	case Complex64:
		return overflowFloat32(real(x)) || overflowFloat32(imag(x))
	case Complex128:
		return false
	}
	panic("reflect: OverflowComplex of non-complex type " + t.String())
}

func (t *rtype) OverflowFloat(x float64) bool {
	switch t.Kind() {
	case Float32:
		return overflowFloat32(x)
	case Float64:
		return false
	}
	panic("reflect: OverflowFloat of non-float type " + t.String())
}

func (t *rtype) OverflowInt(x int64) bool {
	switch t.Kind() {
	case Int, Int8, Int16, Int32, Int64:
		return overflowInt(x, t.Size())
	}
	panic("reflect: OverflowInt of non-int type " + t.String())
}

func (t *rtype) OverflowUint(x uint64) bool {
	switch t.Kind() {
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		return overflowUint(x, t.Size())
	}
	panic("reflect: OverflowUint of non-uint type " + t.String())
}

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	return 3.40282346638528859811704183484516925440e+38 < x && x <= 1.79769313486231570814527423731704356798070e+308
}

func overflowInt(x int64, size uintptr) bool {
	shift := 64 - 8*size
	return x != x<<shift>>shift
}

func overflowUint(x uint64, size uintptr) bool {
	shift := 64 - 8*size
	return x != x<<shift>>shift
}

// Types made of others.

func PointerTo(t Type) Type { return toType(rt.PtrTo(t.id())) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

func SliceOf(t Type) Type { return toType(rt.SliceOf(t.id())) }

func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	id := elem.id()
	if size := rt.Size(id); size > 0 && uintptr(length) > ^uintptr(0)/size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	return toType(rt.ArrayOf(length, id))
}

func ChanOf(dir ChanDir, t Type) Type {
	id := t.id()
	if rt.Size(id) >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	if dir < RecvDir || dir > BothDir {
		panic("reflect.ChanOf: invalid dir")
	}
	return toType(rt.ChanOf(int(dir), id))
}

func MapOf(key, elem Type) Type {
	k := key.id()
	if !rt.Comparable(k) {
		panic("reflect.MapOf: invalid key type " + rt.String(k))
	}
	return toType(rt.MapOf(k, elem.id()))
}

func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	return toType(rt.FuncOf(ids(in), ids(out), variadic))
}

func ids(types []Type) []rt.ID {
	list := make([]rt.ID, len(types))
	for i, t := range types {
		list[i] = t.id()
	}
	return list
}

// StructOf makes a struct type of these fields.
func StructOf(fields []StructField) Type {
	n := len(fields)
	names, pkgPaths, tags := make([]string, n), make([]string, n), make([]string, n)
	types, embedded := make([]rt.ID, n), make([]bool, n)
	seen := map[string]bool{}
	var size uintptr
	pkgPath := ""
	for i, f := range fields {
		if f.Name == "" {
			panic("reflect.StructOf: field " + itoa(i) + " has no name")
		}
		if !validName(f.Name) {
			panic("reflect.StructOf: field " + itoa(i) + " has invalid name")
		}
		if f.Type == nil {
			panic("reflect.StructOf: field " + itoa(i) + " has no type")
		}
		if f.Anonymous && f.PkgPath != "" {
			panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
		}
		if f.IsExported() {
			if c := f.Name[0]; 'a' <= c && c <= 'z' || c == '_' {
				panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
			}
		}
		if f.PkgPath != "" {
			if pkgPath != "" && pkgPath != f.PkgPath {
				panic("reflect.StructOf: fields with different PkgPath " + pkgPath + " and " + f.PkgPath)
			}
			pkgPath = f.PkgPath
		}
		if f.Anonymous {
			checkEmbedded(f.Type.id(), i, n)
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
		names[i], pkgPaths[i], tags[i] = f.Name, f.PkgPath, string(f.Tag)
		types[i], embedded[i] = f.Type.id(), f.Anonymous
		size = structSize(size, types[i], i == n-1)
	}
	return toType(rt.StructOf(names, pkgPaths, tags, types, embedded))
}

// checkEmbedded panics for an embedded field whose methods a struct can't
// have.
func checkEmbedded(t rt.ID, i, n int) {
	methods := rt.NumMethod(t)
	switch kindOf(t) {
	case Interface:
		return
	case Pointer:
		if k := kindOf(rt.Elem(t)); k == Pointer || k == Interface {
			panic("reflect.StructOf: illegal embedded field type " + rt.String(t))
		}
		if methods > 0 && i > 0 {
			panic("reflect: embedded type with methods not implemented if type is not first field")
		}
		if methods > 0 && n > 1 {
			panic("reflect: embedded type with methods not implemented if there is more than one field")
		}
	default:
		if methods > 0 && i > 0 {
			panic("reflect: embedded type with methods not implemented if type is not first field")
		}
		if methods > 0 && n > 1 && rt.DirectIface(t) {
			panic("reflect: embedded type with methods not implemented for non-pointer type")
		}
	}
}

// structSize is the size of a struct with a field more.
func structSize(size uintptr, t rt.ID, last bool) uintptr {
	align, field := max(rt.Align(t), 1), rt.Size(t)
	at := (size + align - 1) / align * align
	if last && field == 0 && at > 0 {
		field = 1
	}
	if at < size || at+field < at || at+field > 1<<64-1-8 {
		panic("reflect.StructOf: struct size would exceed virtual address space")
	}
	return at + field
}

func validName(name string) bool {
	for i, c := range name {
		letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c >= 0x80
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return true
}
