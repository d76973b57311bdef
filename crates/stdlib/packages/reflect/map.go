package reflect

import (
	rt "internal/rtype"
	"unsafe"
)

// addr points at the value, which need not be addressable.
func (v Value) addr() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	p := new(unsafe.Pointer)
	*p = v.ptr
	return unsafe.Pointer(p)
}

// MapIndex is the value of a key, the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.mustBe(Map, "MapIndex")
	key = key.assignTo("reflect.Value.MapIndex", rt.Key(v.typ))
	e := rt.MapGet(v.typ, v.pointer(), key.addr())
	if e == nil {
		return Value{}
	}
	return copyOf(rt.Elem(v.typ), e, v.ro()|key.ro())
}

// MapKeys lists the keys in no particular order.
func (v Value) MapKeys() []Value {
	v.mustBe(Map, "MapKeys")
	m := v.pointer()
	keys := make([]Value, 0, rt.MapLen(m))
	t := rt.Key(v.typ)
	for it := rt.MapIterInit(v.typ, m); rt.MapIterNext(it); {
		keys = append(keys, copyOf(t, rt.MapIterKey(it), v.ro()))
	}
	return keys
}

// MapIter goes through a map.
type MapIter struct {
	m     Value
	it    unsafe.Pointer
	ended bool
}

// MapRange is an iterator over v.
func (v Value) MapRange() *MapIter {
	if v.kind() != Map {
		panic(&ValueError{"reflect.Value.MapRange", v.kind()})
	}
	return &MapIter{m: v}
}

// Next goes to the next entry and reports whether there is one.
func (iter *MapIter) Next() bool {
	if !iter.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if iter.it == nil {
		iter.it = rt.MapIterInit(iter.m.typ, iter.m.pointer())
	} else if iter.ended {
		panic("MapIter.Next called on exhausted iterator")
	}
	iter.ended = !rt.MapIterNext(iter.it)
	return !iter.ended
}

// check panics if there is no current entry.
func (iter *MapIter) check(method string) {
	if iter.it == nil {
		panic(method + " called before Next")
	}
	if iter.ended {
		panic(method + " called on exhausted iterator")
	}
}

func (iter *MapIter) Key() Value {
	iter.check("MapIter.Key")
	return copyOf(rt.Key(iter.m.typ), rt.MapIterKey(iter.it), iter.m.ro())
}

func (iter *MapIter) Value() Value {
	iter.check("MapIter.Value")
	return copyOf(rt.Elem(iter.m.typ), rt.MapIterValue(iter.it), iter.m.ro())
}

// Reset makes the iterator one over v, or over nothing.
func (iter *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.mustBe(Map, "Reset")
	}
	*iter = MapIter{m: v}
}

// SetIterKey sets v to the current key without a Value in between.
func (v Value) SetIterKey(iter *MapIter) {
	iter.check("reflect: Value.SetIterKey")
	v.mustBeAssignable("SetIterKey")
	iter.m.mustBeExported("SetIterKey")
	key := at(rt.Key(iter.m.typ), rt.MapIterKey(iter.it), 0)
	v.store(key.assignTo("reflect.MapIter.SetKey", v.typ))
}

// SetIterValue sets v to the current value.
func (v Value) SetIterValue(iter *MapIter) {
	iter.check("reflect: Value.SetIterValue")
	v.mustBeAssignable("SetIterValue")
	iter.m.mustBeExported("SetIterValue")
	elem := at(rt.Elem(iter.m.typ), rt.MapIterValue(iter.it), 0)
	v.store(elem.assignTo("reflect.MapIter.SetValue", v.typ))
}

// SetMapIndex sets the value of a key, or deletes it if elem is the zero
// Value.
func (v Value) SetMapIndex(key, elem Value) {
	v.mustBe(Map, "SetMapIndex")
	v.mustBeExported("SetMapIndex")
	key.mustBeExported("SetMapIndex")
	key = key.assignTo("reflect.Value.SetMapIndex", rt.Key(v.typ))
	m := v.pointer()
	if elem.typ == 0 {
		rt.MapDelete(v.typ, m, key.addr())
		return
	}
	elem.mustBeExported("SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", rt.Elem(v.typ))
	rt.MapSet(v.typ, m, key.addr(), elem.addr())
}

func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize makes a map with room for about n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if kindOf(typ.id()) != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.id()
	return Value{t, rt.MakeMap(t, n), uintptr(Map)}
}
