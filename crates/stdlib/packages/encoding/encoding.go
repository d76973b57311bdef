// Package encoding has the interfaces of types that convert themselves to and from text and bytes.
package encoding

// BinaryMarshaler encodes itself.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler decodes itself.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender appends its encoding.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// TextMarshaler encodes itself as text.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler decodes itself from text.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender appends its text.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
