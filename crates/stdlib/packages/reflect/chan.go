package reflect

import (
	rt "internal/rtype"
	"unsafe"
)

func MakeChan(typ Type, buffer int) Value {
	if kindOf(typ.id()) != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.id()
	return Value{t, rt.MakeChan(t, buffer), uintptr(Chan)}
}

func (v Value) Close() {
	v.mustBe(Chan, "Close")
	v.mustBeExported("Close")
	if ChanDir(rt.ChanDir(v.typ))&SendDir == 0 {
		panic("reflect: close of receive-only channel")
	}
	rt.ChanClose(v.pointer())
}

func (v Value) Send(x Value) {
	v.mustBe(Chan, "Send")
	v.mustBeExported("Send")
	rt.ChanSend(v.typ, v.pointer(), v.sendable(x, "Send").addr(), true)
}

func (v Value) TrySend(x Value) bool {
	v.mustBe(Chan, "TrySend")
	v.mustBeExported("TrySend")
	return rt.ChanSend(v.typ, v.pointer(), v.sendable(x, "TrySend").addr(), false)
}

func (v Value) sendable(x Value, method string) Value {
	if ChanDir(rt.ChanDir(v.typ))&SendDir == 0 {
		panic("reflect: send on recv-only channel")
	}
	x.mustBeExported(method)
	return x.assignTo("reflect.Value.Send", rt.Elem(v.typ))
}

func (v Value) Recv() (x Value, ok bool) {
	v.mustBe(Chan, "Recv")
	v.mustBeExported("Recv")
	return v.recv(true)
}

func (v Value) TryRecv() (x Value, ok bool) {
	v.mustBe(Chan, "TryRecv")
	v.mustBeExported("TryRecv")
	return v.recv(false)
}

func (v Value) recv(wait bool) (Value, bool) {
	if ChanDir(rt.ChanDir(v.typ))&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	t := rt.Elem(v.typ)
	p := rt.New(t)
	selected, ok := rt.ChanRecv(v.typ, v.pointer(), p, wait)
	if !selected {
		return Value{}, false
	}
	return at(t, p, 0), ok
}

// SelectDir is the direction of a case of Select.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// SelectCase is a case of Select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select is a select statement with these cases.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	dirs := make([]int, len(cases))
	chans := make([]unsafe.Pointer, len(cases))
	types := make([]rt.ID, len(cases))
	elems := make([]unsafe.Pointer, len(cases))
	fallback := -1
	for i, c := range cases {
		dirs[i] = int(c.Dir)
		switch c.Dir {
		default:
			panic("reflect.Select: invalid Dir")
		case SelectDefault:
			if fallback >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			fallback = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
		case SelectSend:
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.mustBe(Chan, "")
			c.Chan.mustBeExported("")
			chans[i], types[i] = c.Chan.pointer(), c.Chan.typ
			if ChanDir(rt.ChanDir(types[i]))&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
			c.Send.mustBeExported("")
			elems[i] = c.Send.assignTo("reflect.Select", rt.Elem(types[i])).addr()
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.mustBe(Chan, "")
			c.Chan.mustBeExported("")
			chans[i], types[i] = c.Chan.pointer(), c.Chan.typ
			if ChanDir(rt.ChanDir(types[i]))&RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
			elems[i] = rt.New(rt.Elem(types[i]))
		}
	}
	chosen, recvOK = rt.Select(dirs, types, chans, elems, fallback)
	if cases[chosen].Dir == SelectRecv {
		recv = at(rt.Elem(types[chosen]), elems[chosen], 0)
	}
	return chosen, recv, recvOK
}
