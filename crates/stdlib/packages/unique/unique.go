// Package unique makes equal values one, so that they compare fast.
package unique

import "sync"

// A Handle stands for a value; two are equal if their values are.
type Handle[T comparable] struct {
	value *T
}

var (
	mu    sync.Mutex
	known = map[any]any{} // of a value: a pointer to it
)

// Make gives the handle of a value.
func Make[T comparable](value T) Handle[T] {
	mu.Lock()
	defer mu.Unlock()
	if p, ok := known[value]; ok {
		return Handle[T]{p.(*T)}
	}
	p := new(T)
	*p = value
	known[value] = p
	return Handle[T]{p}
}

// Value is the value.
func (h Handle[T]) Value() T { return *h.value }
