package runtime

import (
	"internal/rt"
	"internal/rtype"
	"unsafe"
)

// A special is what the collector hands back when an object is unreachable.
type special struct {
	run func(object unsafe.Pointer)
}

var specialsRun bool

// runSpecials starts the goroutine that runs finalizers and cleanups, one after another.
func runSpecials() {
	if specialsRun {
		return
	}
	specialsRun = true
	go func() {
		for {
			object, record := rt.NextSpecial()
			(*special)(record).run(object)
			// Stacks are read conservatively: what was just finalized must not stay in this frame.
			object, record = nil, nil
			forget(nil, nil, nil, nil)
		}
	}()
}

func forget(_, _, _, _ unsafe.Pointer) {}

type eface struct {
	typ  rtype.ID
	word unsafe.Pointer
}

const (
	kindFunc      = 19
	kindInterface = 20
	kindPointer   = 22
)

// SetFinalizer sets the function that is called when obj becomes unreachable; nil takes it away.
func SetFinalizer(obj any, finalizer any) {
	e := (*eface)(unsafe.Pointer(&obj))
	if e.typ == 0 {
		rt.Fatal("runtime.SetFinalizer: first argument is nil")
	}
	if rtype.Kind(e.typ) != kindPointer {
		rt.Fatal("runtime.SetFinalizer: first argument is " + rtype.String(e.typ) + ", not pointer")
	}
	elem := rtype.Elem(e.typ)
	if e.word == nil {
		rt.Fatal("nil elem type!")
	}
	if rtype.Size(elem) == 0 {
		return
	}
	base := rt.ObjectBase(e.word)
	if base == nil {
		return // a variable of the program: it lives for ever
	}
	if base != e.word {
		rt.Fatal("runtime.SetFinalizer: pointer not at beginning of allocated block")
	}
	f := (*eface)(unsafe.Pointer(&finalizer))
	id, _ := rt.FindSpecial(base, 0)
	if f.typ == 0 {
		if id != 0 {
			rt.RemoveSpecial(id)
		}
		return
	}
	if rtype.Kind(f.typ) != kindFunc {
		rt.Fatal("runtime.SetFinalizer: second argument is " + rtype.String(f.typ) + ", not a function")
	}
	call := finalizerCall(e.typ, f.typ, f.word)
	if call == nil {
		rt.Fatal("runtime.SetFinalizer: cannot pass " + rtype.String(e.typ) + " to finalizer " + rtype.String(f.typ))
	}
	if id != 0 {
		rt.Fatal("runtime.SetFinalizer: finalizer already set")
	}
	runSpecials()
	rt.AddSpecial(base, 0, unsafe.Pointer(&special{call}))
}

// finalizerCall is the call of function fn of type ft with a pointer of type t; nil if it does not take one.
func finalizerCall(t, ft rtype.ID, fn unsafe.Pointer) func(unsafe.Pointer) {
	if rtype.Variadic(ft) || rtype.NumIn(ft) != 1 {
		return nil
	}
	in := rtype.In(ft, 0)
	results := make([]unsafe.Pointer, rtype.NumOut(ft))
	for i := range results {
		results[i] = rtype.New(rtype.Out(ft, i))
	}
	switch {
	case in == t, rtype.Kind(in) == kindPointer && (rtype.Name(in) == "" || rtype.Name(t) == "") && rtype.Elem(in) == rtype.Elem(t):
		return func(p unsafe.Pointer) { rtype.Call(fn, ft, []unsafe.Pointer{unsafe.Pointer(&p)}, results) }
	case rtype.Kind(in) == kindInterface && rtype.Implements(t, in):
		return func(p unsafe.Pointer) {
			v := eface{t, p}
			rtype.Call(fn, ft, []unsafe.Pointer{unsafe.Pointer(&v)}, results)
		}
	}
	return nil
}

// A Cleanup is what AddCleanup gives.
type Cleanup struct{ id uint64 }

// Stop cancels the cleanup, unless it has been queued already.
func (c Cleanup) Stop() {
	if c.id != 0 {
		rt.RemoveSpecial(c.id)
	}
}

// AddCleanup arranges for cleanup(arg) to be called some time after ptr has become unreachable.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	a := any(arg)
	if e := (*eface)(unsafe.Pointer(&a)); e.typ != 0 && rtype.Kind(e.typ) == kindPointer && e.word == unsafe.Pointer(ptr) {
		panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run")
	}
	base := rt.ObjectBase(unsafe.Pointer(ptr))
	if base == nil {
		return Cleanup{}
	}
	runSpecials()
	return Cleanup{rt.AddSpecial(base, 1, unsafe.Pointer(&special{func(unsafe.Pointer) { cleanup(arg) }}))}
}
