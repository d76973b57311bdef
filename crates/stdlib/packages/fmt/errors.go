package fmt

import "errors"

// Errorf formats an error. Operands of %w are what it wraps.
func Errorf(format string, a ...any) (err error) {
	p := newPrinter()
	p.wrapErrs = true
	p.doPrintf(format, a)
	s := string(p.buf)
	switch len(p.wrapped) {
	case 0:
		err = errors.New(s)
	case 1:
		w := &wrapError{msg: s}
		w.err, _ = a[p.wrapped[0]].(error)
		err = w
	default:
		err = &wrapErrors{s, wrappedErrors(a, p.wrapped)}
	}
	p.free()
	return err
}

// wrappedErrors gives the errors among the operands with these numbers, in
// order and each number once.
func wrappedErrors(a []any, numbers []int) []error {
	var errs []error
	for i, arg := range a {
		for _, n := range numbers {
			if n == i {
				if e, ok := arg.(error); ok {
					errs = append(errs, e)
				}
				break
			}
		}
	}
	return errs
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }
