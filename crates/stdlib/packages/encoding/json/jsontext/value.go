// Package jsontext has the type of raw JSON text.
package jsontext

import "errors"

// Value is one JSON value as text.
type Value []byte

// String is the text.
func (v Value) String() string {
	if v == nil {
		return "null"
	}
	return string(v)
}

// Clone copies the text.
func (v Value) Clone() Value {
	if v == nil {
		return nil
	}
	return append(Value{}, v...)
}

// MarshalJSON gives the text itself.
func (v Value) MarshalJSON() ([]byte, error) {
	if v == nil {
		return []byte("null"), nil
	}
	return v, nil
}

// UnmarshalJSON takes a copy of the text.
func (v *Value) UnmarshalJSON(b []byte) error {
	if v == nil {
		return errors.New("jsontext.Value: UnmarshalJSON on nil pointer")
	}
	*v = append((*v)[:0], b...)
	return nil
}
