package errors

import "internal/rtype"

// Numbers of reflect.Kind.
const (
	kindInterface = 20
	kindPointer   = 22
)

// Is reports whether an error in err's tree equals target or says by its Is
// method that it does.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, rtype.Comparable(rtype.TypeOf(target)))
}

func is(err, target error, comparable bool) bool {
	for {
		if comparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			if err = x.Unwrap(); err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, err := range x.Unwrap() {
				if is(err, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// As finds the first error in err's tree that fits what target points to,
// sets it and reports whether there was one.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil")
	}
	ptr := rtype.TypeOf(target)
	if rtype.Kind(ptr) != kindPointer || rtype.Data(target) == nil {
		panic("errors: target must be a non-nil pointer")
	}
	want := rtype.Elem(ptr)
	iface := rtype.Kind(want) == kindInterface
	if !iface && !rtype.Implements(want, rtype.Elem(rtype.TypeOf((*error)(nil)))) {
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target, want, iface)
}

func as(err error, target any, want rtype.ID, iface bool) bool {
	for {
		if assign(err, target, want, iface) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			if err = x.Unwrap(); err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, err := range x.Unwrap() {
				if err != nil && as(err, target, want, iface) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// assign stores err in *target if its type fits.
func assign(err error, target any, want rtype.ID, iface bool) bool {
	have := rtype.TypeOf(err)
	if iface {
		if !rtype.Implements(have, want) {
			return false
		}
		*(*any)(rtype.Data(target)) = err
		return true
	}
	if have != want {
		return false
	}
	store(want, rtype.Data(target), err)
	return true
}

// AsType finds the first error in err's tree that is an E.
func AsType[E error](err error) (E, bool) {
	if err == nil {
		var zero E
		return zero, false
	}
	var found *E
	return asType(err, &found)
}

func asType[E error](err error, found **E) (_ E, _ bool) {
	for {
		if e, ok := err.(E); ok {
			return e, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok {
			if *found == nil {
				*found = new(E)
			}
			if x.As(*found) {
				return **found, true
			}
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			if err = x.Unwrap(); err == nil {
				return
			}
		case interface{ Unwrap() []error }:
			for _, err := range x.Unwrap() {
				if err == nil {
					continue
				}
				if e, ok := asType(err, found); ok {
					return e, true
				}
			}
			return
		default:
			return
		}
	}
}
