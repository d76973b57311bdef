// Package weak has pointers that do not keep their target alive.
package weak

import (
	"internal/rt"
	"unsafe"
)

// A handle is the one word that all weak pointers into an object share; it becomes 0 when the object is unreachable.
type handle struct{ base uintptr }

// A Pointer is a weak pointer to a value of type T.
type Pointer[T any] struct {
	_      [0]*T
	h      *handle
	offset uintptr
}

// Make is the weak pointer for ptr; of nil, the zero Pointer.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	p := unsafe.Pointer(ptr)
	base := rt.ObjectBase(p)
	if base == nil {
		return Pointer[T]{h: &handle{uintptr(p)}}
	}
	_, record := rt.FindSpecial(base, 2)
	h := (*handle)(record)
	if h == nil {
		h = &handle{uintptr(base)}
		rt.AddSpecial(base, 2, unsafe.Pointer(h))
	}
	return Pointer[T]{h: h, offset: uintptr(p) - uintptr(base)}
}

// Value is the original pointer, or nil once its target was reclaimed.
func (p Pointer[T]) Value() *T {
	if p.h == nil || p.h.base == 0 {
		return nil
	}
	return (*T)(unsafe.Pointer(p.h.base + p.offset))
}
