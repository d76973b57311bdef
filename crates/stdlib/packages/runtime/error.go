// Package runtime is what programs see of the machine: errors of run-time panics, stacks, goroutines, memory figures.
package runtime

// Error identifies a run-time error.
type Error interface {
	error
	// RuntimeError marks the types that are run-time errors.
	RuntimeError()
}

// The machine makes values of these types. Each is laid out as one string, or points at one.

type errorString string

func (e errorString) RuntimeError() {}
func (e errorString) Error() string { return "runtime error: " + string(e) }

type plainError string

func (e plainError) RuntimeError() {}
func (e plainError) Error() string { return string(e) }

type boundsError struct{ text string }

func (e boundsError) RuntimeError() {}
func (e boundsError) Error() string { return "runtime error: " + e.text }

type unhashableTypeError struct{ name string }

func (e unhashableTypeError) RuntimeError() {}
func (e unhashableTypeError) Error() string { return "hash of unhashable type: " + e.name }

// A TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct{ text string }

func (*TypeAssertionError) RuntimeError()   {}
func (e *TypeAssertionError) Error() string { return e.text }

// A PanicNilError happens when code calls panic(nil).
type PanicNilError struct {
	_ [0]func()
}

func (*PanicNilError) RuntimeError() {}
func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }

type stringer interface{ String() string }

// panicText is the text of a panic's value for the crash report; the machine has made sure that there is one.
func panicText(v any) string {
	switch v := v.(type) {
	case error:
		return v.Error()
	case stringer:
		return v.String()
	}
	return ""
}
