package json

import (
	"reflect"
	"sync"
	"unsafe"
)

// A plan tells the native side how to encode and decode a type that does so by its structure alone: neither it nor a
// part of it has methods of its own for that, and no field has an option that asks for more than leaving it out when empty.
// native.rs knows the layout and the numbers.
type plan struct {
	op     int
	typ    uintptr // run-time type
	size   int
	elem   *plan // of a slice, map or pointer
	fields []planField
}

type planField struct {
	offset  int
	plan    *plan
	name    string
	key     string // quoted, with the colon
	htmlKey string
	empty   bool // omitempty
}

const (
	planBool = iota + 1
	planInt8
	planInt16
	planInt32
	planInt64
	planUint8
	planUint16
	planUint32
	planUint64
	planFloat32
	planFloat64
	planString
	planStruct
	planSlice
	planMap
	planPointer
	planAny
)

var planOps = [...]int{
	reflect.Bool: planBool, reflect.Int: planInt64, reflect.Int8: planInt8, reflect.Int16: planInt16,
	reflect.Int32: planInt32, reflect.Int64: planInt64, reflect.Uint: planUint64, reflect.Uint8: planUint8,
	reflect.Uint16: planUint16, reflect.Uint32: planUint32, reflect.Uint64: planUint64, reflect.Uintptr: planUint64,
	reflect.Float32: planFloat32, reflect.Float64: planFloat64, reflect.String: planString, reflect.Struct: planStruct,
	reflect.Slice: planSlice, reflect.Map: planMap, reflect.Pointer: planPointer, reflect.Interface: planAny,
}

// The types that JSON itself has, for the native side.
type ownTypes struct {
	object, array, text, number, boolean, any uintptr
}

var own = ownTypes{
	idOf(reflect.TypeFor[map[string]any]()), idOf(reflect.TypeFor[[]any]()), idOf(reflect.TypeFor[string]()),
	idOf(reflect.TypeFor[float64]()), idOf(reflect.TypeFor[bool]()), idOf(reflect.TypeFor[any]()),
}

// encodePlan appends the value at p; ok is false if the Go side has to do it, from its beginning.
func encodePlan(buf []byte, t *plan, p unsafe.Pointer, html bool) (out []byte, ok bool)

// decodePlan decodes the value at i of a text that is known to be valid into p. The result is where the value ends, or -1
// if the Go side has to do it, from its beginning: what was stored until then it stores again.
func decodePlan(data []byte, i int, t *plan, p unsafe.Pointer, own *ownTypes) int

// idOf is the run-time type that a reflect.Type stands for.
func idOf(t reflect.Type) uintptr { return (*[2]uintptr)(unsafe.Pointer(&t))[1] }

var plans sync.Map // of uintptr: *plan, nil if there is none

func planOf(t reflect.Type) *plan {
	if known, ok := plans.Load(idOf(t)); ok {
		return known.(*plan)
	}
	made := map[reflect.Type]*plan{}
	found := makePlan(t, made)
	plans.Store(idOf(t), found)
	return found
}

func makePlan(t reflect.Type, made map[reflect.Type]*plan) *plan {
	if p, ok := made[t]; ok {
		return p
	}
	kind := t.Kind()
	if int(kind) >= len(planOps) || planOps[kind] == 0 {
		return nil
	}
	p := &plan{op: planOps[kind], typ: idOf(t), size: int(t.Size())}
	made[t] = p
	if kind == reflect.Interface {
		if t.NumMethod() > 0 {
			return nil
		}
		return p
	}
	if (t.PkgPath() != "" || kind == reflect.Struct) && (t == numberType || hasOwn(t) || hasOwn(reflect.PointerTo(t))) {
		return nil
	}
	switch kind {
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return nil
		}
	case reflect.Map:
		if key := t.Key(); key.Kind() != reflect.String || makePlan(key, made) == nil {
			return nil
		}
	case reflect.Struct:
		return p.structure(t, made)
	case reflect.Pointer:
		if t.Elem().Kind() == reflect.Interface || t.Elem().Kind() == reflect.Pointer {
			return nil
		}
	default:
		return p
	}
	p.elem = makePlan(t.Elem(), made)
	if p.elem == nil {
		return nil
	}
	return p
}

func hasOwn(t reflect.Type) bool {
	return t.NumMethod() > 0 && (t.Implements(marshalerType) || t.Implements(textMarshalerType) ||
		t.Implements(unmarshalerType) || t.Implements(textUnmarshalerType))
}

func (p *plan) structure(t reflect.Type, made map[reflect.Type]*plan) *plan {
	fields := infoOf(t).fields
	p.fields = make([]planField, 0, len(fields))
	for i := range fields {
		f := &fields[i]
		if f.zero || f.asString {
			return nil
		}
		offset, in := 0, t
		for _, x := range f.index {
			if in.Kind() != reflect.Struct {
				return nil // embedded by pointer
			}
			sf := in.Field(x)
			offset += int(sf.Offset)
			in = sf.Type
		}
		inner := makePlan(f.typ, made)
		if inner == nil {
			return nil
		}
		p.fields = append(p.fields, planField{offset, inner, f.name, f.key, f.htmlKey, f.empty})
	}
	return p
}
