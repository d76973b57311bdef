package reflect

import (
	rt "internal/rtype"
	"unsafe"
)

// Call calls the function v; a variadic one takes its last arguments one by
// one.
func (v Value) Call(in []Value) []Value {
	v.mustBe(Func, "Call")
	v.mustBeExported("Call")
	return v.call("Call", in)
}

// CallSlice calls a variadic function with the slice for its last parameter.
func (v Value) CallSlice(in []Value) []Value {
	v.mustBe(Func, "CallSlice")
	v.mustBeExported("CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	fn, t := v.ptr, v.typ
	var code rt.Code
	var word unsafe.Pointer
	switch {
	case v.flag&flagMethod != 0:
		code, t, word = v.bound(op)
	case v.flag&flagIndir != 0:
		fn = *(*unsafe.Pointer)(v.ptr)
		fallthrough
	default:
		if fn == nil {
			panic("reflect.Value.Call: call of nil function")
		}
	}
	in = checkArguments(op, in, t)
	args := make([]unsafe.Pointer, len(in))
	for i, x := range in {
		x.mustBeExported(op)
		args[i] = x.assignTo("reflect.Value.Call", rt.In(t, i)).addr()
	}
	n := rt.NumOut(t)
	ret := make([]Value, n)
	results := make([]unsafe.Pointer, n)
	for i := range ret {
		out := rt.Out(t, i)
		results[i] = rt.New(out)
		ret[i] = at(out, results[i], 0)
	}
	if code != 0 {
		rt.CallMethod(code, t, word, args, results)
	} else {
		rt.Call(fn, t, args, results)
	}
	return ret
}

// checkArguments checks number and types of the arguments, and packs those of
// a variadic parameter.
func checkArguments(op string, in []Value, t rt.ID) []Value {
	n := rt.NumIn(t)
	variadic := rt.Variadic(t)
	if op == "CallSlice" {
		if !variadic {
			panic("reflect: CallSlice of non-variadic function")
		}
		if len(in) < n {
			panic("reflect: CallSlice with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: CallSlice with too many input arguments")
		}
	} else {
		if variadic {
			n--
		}
		if len(in) < n {
			panic("reflect: Call with too few input arguments")
		}
		if !variadic && len(in) > n {
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i := 0; i < n; i++ {
		if x := in[i].Type(); !assignable(rt.In(t, i), x.id()) {
			panic("reflect: " + op + " using " + x.String() + " as type " + rt.String(rt.In(t, i)))
		}
	}
	if !variadic || op == "CallSlice" {
		return in
	}
	last := rt.In(t, n)
	more := in[n:]
	rest := MakeSlice(toType(last), len(more), len(more))
	for i, x := range more {
		if !assignable(rt.Elem(last), x.Type().id()) {
			panic("reflect: cannot use " + x.Type().String() + " as type " + rt.String(rt.Elem(last)) + " in " + op)
		}
		rest.Index(i).Set(x)
	}
	return append(append(make([]Value, 0, n+1), in[:n]...), rest)
}

// MakeFunc makes a function of that type that calls fn.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if kindOf(typ.id()) != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	t := typ.id()
	p := rt.MakeFunc(t, func(args, results []unsafe.Pointer) {
		in := make([]Value, len(args))
		for i, arg := range args {
			in[i] = copyOf(rt.In(t, i), arg, 0)
		}
		returnValues(t, fn(in), results)
	})
	return Value{t, p, uintptr(Func)}
}

func returnValues(t rt.ID, out []Value, results []unsafe.Pointer) {
	if len(out) != rt.NumOut(t) {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	for i, x := range out {
		want := rt.Out(t, i)
		if x.typ == 0 {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if x.flag&flagRO != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		x = x.assignTo("reflect.MakeFunc", want)
		rt.Move(want, results[i], x.addr())
	}
}

// methodFunc turns a method value into a plain func value.
func (v Value) methodFunc() Value {
	t := v.methodType()
	v.flag &^= flagRO
	v.bound("Interface")
	p := rt.MakeFunc(t, func(args, results []unsafe.Pointer) {
		code, typ, word := v.bound("Call")
		rt.CallMethod(code, typ, word, args, results)
	})
	return Value{t, p, uintptr(Func)}
}
