package reflect

import (
	rt "internal/rtype"
	"unsafe"
)

// visit is a comparison under way; meeting it again counts as equal.
type visit struct {
	a, b unsafe.Pointer
	typ  rt.ID
}

// DeepEqual reports whether x and y are equal all the way down.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.typ == b.typ && deepEqual(a, b, make(map[visit]bool))
}

// cyclic reports whether a and b are references over which a cycle could
// lead back, and marks them as seen.
func cyclic(a, b Value, seen map[visit]bool) bool {
	var p, q unsafe.Pointer
	switch a.kind() {
	case Pointer, Map:
		p, q = a.pointer(), b.pointer()
	case Slice, Interface:
		if a.IsNil() || b.IsNil() {
			return false
		}
		p, q = a.ptr, b.ptr
	default:
		return false
	}
	if p == nil || q == nil {
		return false
	}
	if uintptr(p) > uintptr(q) {
		p, q = q, p
	}
	v := visit{p, q, a.typ}
	if seen[v] {
		return true
	}
	seen[v] = true
	return false
}

// typeOfTypes is the type of every Type; what it points at is not memory of Go.
var typeOfTypes = ValueOf((*rtype)(nil)).typ

func deepEqual(a, b Value, seen map[visit]bool) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	if cyclic(a, b, seen) {
		return true
	}
	switch a.kind() {
	case Bool:
		return a.Bool() == b.Bool()
	case Int, Int8, Int16, Int32, Int64:
		return a.Int() == b.Int()
	case Uint, Uint8, Uint16, Uint32, Uint64, Uintptr:
		return a.Uint() == b.Uint()
	case Float32, Float64:
		return a.Float() == b.Float()
	case Complex64, Complex128:
		return a.Complex() == b.Complex()
	case String:
		return a.String() == b.String()
	case Array:
		for i, n := 0, a.Len(); i < n; i++ {
			if !deepEqual(a.Index(i), b.Index(i), seen) {
				return false
			}
		}
		return true
	case Slice:
		return deepEqualSlices(a, b, seen)
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), seen)
	case Pointer:
		if a.pointer() == b.pointer() {
			return true
		}
		if a.typ == typeOfTypes {
			return false // types are equal if they are the same
		}
		return deepEqual(a.Elem(), b.Elem(), seen)
	case Struct:
		for i, n := 0, a.NumField(); i < n; i++ {
			if !deepEqual(a.Field(i), b.Field(i), seen) {
				return false
			}
		}
		return true
	case Map:
		return deepEqualMaps(a, b, seen)
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return a.pointer() == b.pointer() // Chan, UnsafePointer
}

func deepEqualSlices(a, b Value, seen map[visit]bool) bool {
	if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
		return false
	}
	n := a.Len()
	if n == 0 || a.data() == b.data() {
		return true
	}
	if kindOf(rt.Elem(a.typ)) == Uint8 {
		return string(a.Bytes()) == string(b.Bytes())
	}
	for i := 0; i < n; i++ {
		if !deepEqual(a.Index(i), b.Index(i), seen) {
			return false
		}
	}
	return true
}

func deepEqualMaps(a, b Value, seen map[visit]bool) bool {
	if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
		return false
	}
	if a.pointer() == b.pointer() {
		return true
	}
	for it := a.MapRange(); it.Next(); {
		other := b.MapIndex(it.Key())
		if !other.IsValid() || !deepEqual(it.Value(), other, seen) {
			return false
		}
	}
	return true
}

// Comparable reports whether Equal and == on v do not panic.
func (v Value) Comparable() bool {
	switch v.kind() {
	case Invalid:
		return false
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		switch kindOf(rt.Elem(v.typ)) {
		case Interface, Array, Struct:
			for i, n := 0, v.Len(); i < n; i++ {
				if !v.Index(i).Comparable() {
					return false
				}
			}
			return true
		}
		return rt.Comparable(v.typ)
	case Func, Map, Slice:
		return false
	case Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).Comparable() {
				return false
			}
		}
	}
	return true
}

// Equal is v == u.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.Kind() != u.Kind() || v.Type() != u.Type() {
		return false
	}
	switch v.kind() {
	case Func, Map, Slice:
		panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
	case Array:
		n := v.Len()
		if n == 0 {
			// Elements that can't be compared matter even if there are none.
			if !rt.Comparable(rt.Elem(v.typ)) {
				panic("reflect.Value.Equal: values of type " + rt.String(rt.Elem(v.typ)) + " are not comparable")
			}
		}
		for i := 0; i < n; i++ {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	case Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	}
	return rt.Equal(v.typ, v.addr(), u.addr())
}
