package atomic

import (
	"internal/rt"
	"unsafe"
)

type noCopy struct{}

func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// align64 keeps a type aligned to eight bytes on every machine.
type align64 struct{}

// A Bool is an atomic boolean.
type Bool struct {
	_ noCopy
	v uint32
}

// Load returns the value.
func (x *Bool) Load() bool {
	rt.SyncOps++
	return x.v != 0
}

// Store sets the value.
func (x *Bool) Store(val bool) {
	rt.SyncOps++
	x.v = word(val)
}

// Swap sets the value and returns the one before.
func (x *Bool) Swap(new bool) (old bool) { return SwapUint32(&x.v, word(new)) != 0 }

// CompareAndSwap sets the value to new if it is old.
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
	return CompareAndSwapUint32(&x.v, word(old), word(new))
}

func word(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// A Pointer is an atomic *T.
type Pointer[T any] struct {
	_ [0]*T // so that Pointers to different types do not convert
	_ noCopy
	v unsafe.Pointer
}

// Load returns the value.
func (x *Pointer[T]) Load() *T {
	rt.SyncOps++
	return (*T)(x.v)
}

// Store sets the value.
func (x *Pointer[T]) Store(val *T) {
	rt.SyncOps++
	x.v = unsafe.Pointer(val)
}

// Swap sets the value and returns the one before.
func (x *Pointer[T]) Swap(new *T) (old *T) {
	rt.SyncOps++
	old = (*T)(x.v)
	x.v = unsafe.Pointer(new)
	return old
}

// CompareAndSwap sets the value to new if it is old.
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	rt.SyncOps++
	if x.v != unsafe.Pointer(old) {
		return false
	}
	x.v = unsafe.Pointer(new)
	return true
}

// An Int32 is an atomic int32.
type Int32 struct {
	_ noCopy
	v int32
}

// Load returns the value.
func (x *Int32) Load() int32 {
	rt.SyncOps++
	return x.v
}

// Store sets the value.
func (x *Int32) Store(val int32) {
	rt.SyncOps++
	x.v = val
}

// Swap sets the value and returns the one before.
func (x *Int32) Swap(new int32) (old int32) {
	rt.SyncOps++
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets the value to new if it is old.
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) {
	rt.SyncOps++
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Int32) Add(delta int32) (new int32) {
	rt.SyncOps++
	new = x.v + delta
	x.v = new
	return new
}

// And ands mask in and returns the value before.
func (x *Int32) And(mask int32) (old int32) {
	rt.SyncOps++
	old = x.v
	x.v = old & mask
	return old
}

// Or ors mask in and returns the value before.
func (x *Int32) Or(mask int32) (old int32) {
	rt.SyncOps++
	old = x.v
	x.v = old | mask
	return old
}

// An Int64 is an atomic int64.
type Int64 struct {
	_ noCopy
	_ align64
	v int64
}

// Load returns the value.
func (x *Int64) Load() int64 {
	rt.SyncOps++
	return x.v
}

// Store sets the value.
func (x *Int64) Store(val int64) {
	rt.SyncOps++
	x.v = val
}

// Swap sets the value and returns the one before.
func (x *Int64) Swap(new int64) (old int64) {
	rt.SyncOps++
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets the value to new if it is old.
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) {
	rt.SyncOps++
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Int64) Add(delta int64) (new int64) {
	rt.SyncOps++
	new = x.v + delta
	x.v = new
	return new
}

// And ands mask in and returns the value before.
func (x *Int64) And(mask int64) (old int64) {
	rt.SyncOps++
	old = x.v
	x.v = old & mask
	return old
}

// Or ors mask in and returns the value before.
func (x *Int64) Or(mask int64) (old int64) {
	rt.SyncOps++
	old = x.v
	x.v = old | mask
	return old
}

// A Uint32 is an atomic uint32.
type Uint32 struct {
	_ noCopy
	v uint32
}

// Load returns the value.
func (x *Uint32) Load() uint32 {
	rt.SyncOps++
	return x.v
}

// Store sets the value.
func (x *Uint32) Store(val uint32) {
	rt.SyncOps++
	x.v = val
}

// Swap sets the value and returns the one before.
func (x *Uint32) Swap(new uint32) (old uint32) {
	rt.SyncOps++
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets the value to new if it is old.
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) {
	rt.SyncOps++
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Uint32) Add(delta uint32) (new uint32) {
	rt.SyncOps++
	new = x.v + delta
	x.v = new
	return new
}

// And ands mask in and returns the value before.
func (x *Uint32) And(mask uint32) (old uint32) {
	rt.SyncOps++
	old = x.v
	x.v = old & mask
	return old
}

// Or ors mask in and returns the value before.
func (x *Uint32) Or(mask uint32) (old uint32) {
	rt.SyncOps++
	old = x.v
	x.v = old | mask
	return old
}

// A Uint64 is an atomic uint64.
type Uint64 struct {
	_ noCopy
	_ align64
	v uint64
}

// Load returns the value.
func (x *Uint64) Load() uint64 {
	rt.SyncOps++
	return x.v
}

// Store sets the value.
func (x *Uint64) Store(val uint64) {
	rt.SyncOps++
	x.v = val
}

// Swap sets the value and returns the one before.
func (x *Uint64) Swap(new uint64) (old uint64) {
	rt.SyncOps++
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets the value to new if it is old.
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) {
	rt.SyncOps++
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Uint64) Add(delta uint64) (new uint64) {
	rt.SyncOps++
	new = x.v + delta
	x.v = new
	return new
}

// And ands mask in and returns the value before.
func (x *Uint64) And(mask uint64) (old uint64) {
	rt.SyncOps++
	old = x.v
	x.v = old & mask
	return old
}

// Or ors mask in and returns the value before.
func (x *Uint64) Or(mask uint64) (old uint64) {
	rt.SyncOps++
	old = x.v
	x.v = old | mask
	return old
}

// A Uintptr is an atomic uintptr.
type Uintptr struct {
	_ noCopy
	v uintptr
}

// Load returns the value.
func (x *Uintptr) Load() uintptr {
	rt.SyncOps++
	return x.v
}

// Store sets the value.
func (x *Uintptr) Store(val uintptr) {
	rt.SyncOps++
	x.v = val
}

// Swap sets the value and returns the one before.
func (x *Uintptr) Swap(new uintptr) (old uintptr) {
	rt.SyncOps++
	old = x.v
	x.v = new
	return old
}

// CompareAndSwap sets the value to new if it is old.
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) {
	rt.SyncOps++
	if x.v != old {
		return false
	}
	x.v = new
	return true
}

// Add adds delta and returns the sum.
func (x *Uintptr) Add(delta uintptr) (new uintptr) {
	rt.SyncOps++
	new = x.v + delta
	x.v = new
	return new
}

// And ands mask in and returns the value before.
func (x *Uintptr) And(mask uintptr) (old uintptr) {
	rt.SyncOps++
	old = x.v
	x.v = old & mask
	return old
}

// Or ors mask in and returns the value before.
func (x *Uintptr) Or(mask uintptr) (old uintptr) {
	rt.SyncOps++
	old = x.v
	x.v = old | mask
	return old
}
