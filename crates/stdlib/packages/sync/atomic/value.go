package atomic

import (
	"internal/rt"
	"unsafe"
)

// A Value holds values of one concrete type.
type Value struct {
	v any
}

// typeOf returns the type word of an interface.
func typeOf(v any) uintptr { return *(*uintptr)(unsafe.Pointer(&v)) }

// Load returns the value stored last, or nil.
func (v *Value) Load() (val any) {
	rt.SyncOps++
	return v.v
}

// Store sets the value; all of one Value must have the same type.
func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	rt.SyncOps++
	if v.v != nil && typeOf(v.v) != typeOf(val) {
		panic("sync/atomic: store of inconsistently typed value into Value")
	}
	v.v = val
}

// Swap sets the value and returns the one before.
func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	rt.SyncOps++
	if v.v != nil && typeOf(v.v) != typeOf(new) {
		panic("sync/atomic: swap of inconsistently typed value into Value")
	}
	old = v.v
	v.v = new
	return old
}

// CompareAndSwap sets the value to new if it is old.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && typeOf(old) != typeOf(new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	rt.SyncOps++
	if v.v == nil {
		if old != nil {
			return false
		}
	} else {
		if typeOf(v.v) != typeOf(new) {
			panic("sync/atomic: compare and swap of inconsistently typed value into Value")
		}
		if v.v != old {
			return false
		}
	}
	v.v = new
	return true
}
