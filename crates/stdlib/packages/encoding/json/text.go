// Package json reads and writes JSON.
//
// Text is scanned, quoted and laid out by natives; the Go side walks values
// over reflect. Messages are those of Go 1.27, whose package stands on
// encoding/json/v2.
package json

import (
	"bytes"
	"encoding/json/jsontext"
	"errors"
	"reflect"
	"strconv"
	"strings"
)

// scan finds the end of the value that begins at from. If there is none, end
// is -1, and at counts the bytes that were read.
func scan(data []byte, from int, element string) (end, at int, fault string)

// space is where white space ends.
func space(data []byte, from int) int

func unquote(literal []byte) string
func appendQuoted(dst []byte, s string, html bool) []byte
func appendHTML(dst, data []byte) []byte
func appendCompact(dst, data []byte) []byte
func appendIndented(dst, data []byte, prefix, indent string) []byte

const short = "unexpected end of JSON input"

// RawMessage is JSON text that is left as it is.
type RawMessage = jsontext.Value

// A Number is the text of a JSON number.
type Number string

// String is the text.
func (n Number) String() string { return string(n) }

// Float64 is the number as a float64.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 is the number as an int64.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// A SyntaxError tells what is wrong with a text.
type SyntaxError struct {
	msg    string
	Offset int64 // bytes read before the error was noticed
}

func (e *SyntaxError) Error() string { return e.msg }

// An InvalidUnmarshalError is an argument that can't be decoded into.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// An UnmarshalTypeError is a value that does not fit its Go type.
type UnmarshalTypeError struct {
	Value  string       // what the text has
	Type   reflect.Type // what it can't become
	Offset int64
	Struct string // name of the root type
	Field  string // path to the value
	Err    error
}

func (e *UnmarshalTypeError) Error() string {
	var b strings.Builder
	b.WriteString("json: cannot unmarshal " + e.Value + " into ")
	if e.Struct == "" && e.Field == "" {
		b.WriteString("Go value")
	} else {
		last := e.Field[strings.LastIndexByte(e.Field, '.')+1:]
		if last == "" || strings.Trim(last, "0123456789") != "" {
			b.WriteString("Go struct field ")
		}
		b.WriteString(e.Struct + "." + e.Field)
	}
	b.WriteString(" of type " + e.Type.String())
	if e.Err != nil {
		b.WriteString(": " + e.Err.Error())
	}
	return b.String()
}

func (e *UnmarshalTypeError) Unwrap() error { return e.Err }

// An UnmarshalFieldError is no longer made.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name + " of type " + e.Type.String()
}

// An UnsupportedTypeError is a type that JSON can't express.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string { return "json: unsupported type: " + e.Type.String() }

// An UnsupportedValueError is a value that JSON can't express.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// An InvalidUTF8Error is no longer made.
type InvalidUTF8Error struct {
	S string
}

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// A MarshalerError is the error of a method that encodes.
type MarshalerError struct {
	Type       reflect.Type
	Err        error
	sourceFunc string
}

func (e *MarshalerError) Error() string {
	method := e.sourceFunc
	if method == "" {
		method = "MarshalJSON"
	}
	return "json: error calling " + method + " for type " + e.Type.String() + ": " + e.Err.Error()
}

func (e *MarshalerError) Unwrap() error { return e.Err }

// whole checks that data is one value; element is what an array's part is
// called.
func whole(data []byte, element string) (*SyntaxError, int) {
	end, at, fault := scan(data, 0, element)
	if end < 0 {
		return &SyntaxError{fault, int64(at)}, 0
	}
	if rest := space(data, end); rest < len(data) {
		return trailing(data, rest), 0
	}
	return nil, end
}

// trailing is the error of text behind a value.
func trailing(data []byte, at int) *SyntaxError {
	_, n, fault := scan(data[at:], 0, "")
	if i := strings.Index(fault, "looking for"); i >= 0 && !strings.HasPrefix(fault, "invalid escape") {
		return &SyntaxError{fault[:i] + "after top-level value", int64(at + n)}
	}
	text := strconv.QuoteRune(rune(data[at]))
	if data[at] == '"' {
		text = `'"'`
	}
	return &SyntaxError{"invalid character " + text + " after top-level value", int64(at + 1)}
}

// Valid reports whether data is one JSON value.
func Valid(data []byte) bool {
	err, _ := whole(data, "element")
	return err == nil
}

// Compact appends src without insignificant space.
func Compact(dst *bytes.Buffer, src []byte) error {
	if err, _ := whole(src, "value"); err != nil {
		return err
	}
	dst.Write(appendCompact(nil, src))
	return nil
}

// Indent appends src with each element on a line of its own.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	err, end := whole(src, "value")
	if err != nil {
		return err
	}
	dst.Write(appendIndented(nil, src[:end], prefix, indent))
	dst.Write(src[end:])
	return nil
}

// HTMLEscape appends src so that it can stand in a page.
func HTMLEscape(dst *bytes.Buffer, src []byte) { dst.Write(appendHTML(nil, src)) }

var errNumber = errors.New("invalid syntax")

// isNumber reports whether s is a JSON number.
func isNumber(s string) bool {
	if s == "" || s[0] != '-' && (s[0] < '0' || s[0] > '9') {
		return false
	}
	end, _, _ := scan([]byte(s), 0, "")
	return end == len(s)
}
