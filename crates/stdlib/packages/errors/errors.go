// Package errors implements error values and the walk through the trees they
// form by wrapping one another.
package errors

// ErrUnsupported says that an operation cannot be performed because it is not
// supported.
var ErrUnsupported = New("unsupported operation")

type errorString struct{ s string }

func (e *errorString) Error() string { return e.s }

// New gives an error with that text; every call gives a distinct one.
func New(text string) error { return &errorString{text} }

// Unwrap is the result of err's Unwrap method, if it has one that returns a
// single error.
func Unwrap(err error) error {
	if w, ok := err.(interface{ Unwrap() error }); ok {
		return w.Unwrap()
	}
	return nil
}

type joinError struct{ errs []error }

// Join wraps the errors that are not nil; nil if there are none.
func Join(errs ...error) error {
	n := 0
	for _, err := range errs {
		if err != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	e := &joinError{make([]error, 0, n)}
	for _, err := range errs {
		if err != nil {
			e.errs = append(e.errs, err)
		}
	}
	return e
}

func (e *joinError) Error() string {
	text := e.errs[0].Error()
	for _, err := range e.errs[1:] {
		text += "\n" + err.Error()
	}
	return text
}

func (e *joinError) Unwrap() []error { return e.errs }
