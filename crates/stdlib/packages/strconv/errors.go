// Package strconv converts between strings and the basic types.
package strconv

import "errors"

// IntSize is the size of int in bits.
const IntSize = 64

// ErrRange says that a value does not fit its type, ErrSyntax that a text has
// not the form of a value.
var (
	ErrRange  = errors.New("value out of range")
	ErrSyntax = errors.New("invalid syntax")
)

// A NumError tells which conversion of what text failed.
type NumError struct {
	Func string
	Num  string
	Err  error
}

func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

func (e *NumError) Unwrap() error { return e.Err }

// Outcomes of the native parsers.
const (
	parsed = iota
	badSyntax
	outOfRange
	badBase
	badBitSize
)

func parseError(fn, num string, status, base, bitSize int) error {
	e := &NumError{fn, num, ErrSyntax}
	switch status {
	case outOfRange:
		e.Err = ErrRange
	case badBase:
		e.Err = errors.New("invalid base " + Itoa(base))
	case badBitSize:
		e.Err = errors.New("invalid bit size " + Itoa(bitSize))
	}
	return e
}
