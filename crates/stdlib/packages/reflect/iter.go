package reflect

import (
	rt "internal/rtype"
	"iter"
)

func (t *rtype) Methods() iter.Seq[Method] {
	return func(yield func(Method) bool) {
		for i := range t.NumMethod() {
			if !yield(t.Method(i)) {
				return
			}
		}
	}
}

func (t *rtype) Fields() iter.Seq[StructField] {
	n := t.NumField()
	return func(yield func(StructField) bool) {
		for i := range n {
			if !yield(t.Field(i)) {
				return
			}
		}
	}
}

func (t *rtype) Ins() iter.Seq[Type] {
	n := t.NumIn()
	return func(yield func(Type) bool) {
		for i := range n {
			if !yield(t.In(i)) {
				return
			}
		}
	}
}

func (t *rtype) Outs() iter.Seq[Type] {
	n := t.NumOut()
	return func(yield func(Type) bool) {
		for i := range n {
			if !yield(t.Out(i)) {
				return
			}
		}
	}
}

// Fields goes over the fields of a struct.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	n := t.NumField()
	return func(yield func(StructField, Value) bool) {
		for i := range n {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Methods goes over the methods of v.
func (v Value) Methods() iter.Seq2[Method, Value] {
	t := v.Type()
	return func(yield func(Method, Value) bool) {
		for i := range v.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// rangesOverFunc reports whether t is func(yield func(...) bool) with that
// many values.
func rangesOverFunc(t rt.ID, values int) bool {
	if kindOf(t) != Func || rt.NumIn(t) != 1 || rt.NumOut(t) != 0 || rt.Variadic(t) {
		return false
	}
	y := rt.In(t, 0)
	return kindOf(y) == Func && rt.NumIn(y) == values && rt.NumOut(y) == 1 && !rt.Variadic(y) && kindOf(rt.Out(y, 0)) == Bool
}

func (t *rtype) CanSeq() bool {
	switch k := t.Kind(); k {
	case Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr, Array, Slice, Chan, String, Map:
		return true
	case Func:
		return rangesOverFunc(t.id(), 1)
	case Pointer:
		return t.Elem().Kind() == Array
	}
	return false
}

func (t *rtype) CanSeq2() bool {
	switch t.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return rangesOverFunc(t.id(), 2)
	case Pointer:
		return t.Elem().Kind() == Array
	}
	return false
}

// Seq is what ranging over v with one variable gives.
func (v Value) Seq() iter.Seq[Value] {
	if v.kind() == Func && rangesOverFunc(v.Type().id(), 1) {
		return func(yield func(Value) bool) {
			f := MakeFunc(v.Type().In(0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0])).Convert(v.Type().In(0).Out(0))}
			})
			v.Call([]Value{f})
		}
	}
	switch k := v.kind(); {
	case isInt(k), isUint(k):
		return v.countSeq()
	case k == Pointer && kindOf(rt.Elem(v.typ)) == Array, k == Array, k == Slice:
		return func(yield func(Value) bool) {
			for i := range v.Len() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key()) {
					return
				}
			}
		}
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

func (v Value) countSeq() iter.Seq[Value] {
	t := v.Type()
	return func(yield func(Value) bool) {
		if isUint(v.kind()) {
			for i := uint64(0); i < v.Uint(); i++ {
				if !yield(ValueOf(i).Convert(t)) {
					return
				}
			}
			return
		}
		for i := int64(0); i < v.Int(); i++ {
			if !yield(ValueOf(i).Convert(t)) {
				return
			}
		}
	}
}

// Seq2 is what ranging over v with two variables gives.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if v.kind() == Func && rangesOverFunc(v.Type().id(), 2) {
		return func(yield func(Value, Value) bool) {
			f := MakeFunc(v.Type().In(0), func(in []Value) []Value {
				return []Value{ValueOf(yield(in[0], in[1])).Convert(v.Type().In(0).Out(0))}
			})
			v.Call([]Value{f})
		}
	}
	switch k := v.kind(); {
	case k == Pointer && kindOf(rt.Elem(v.typ)) == Array, k == Array, k == Slice:
		return func(yield func(Value, Value) bool) {
			a := Indirect(v)
			for i := range a.Len() {
				if !yield(ValueOf(i), a.Index(i)) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}
