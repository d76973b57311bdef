package strings

import (
	"unicode/utf8"
	"unsafe"
)

// A Builder builds a string by writes; the zero value is ready to use.
type Builder struct {
	addr *Builder // of the first user, to notice copies
	buf  []byte
}

// claim notices a Builder that was copied after use.
func (b *Builder) claim() {
	if b.addr == nil {
		b.addr = b
	} else if b.addr != b {
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

// String returns what has been written.
func (b *Builder) String() string { return unsafe.String(unsafe.SliceData(b.buf), len(b.buf)) }

// Len is the number of bytes written.
func (b *Builder) Len() int { return len(b.buf) }

// Cap is the capacity of the underlying bytes.
func (b *Builder) Cap() int { return cap(b.buf) }

// Reset makes the Builder empty.
func (b *Builder) Reset() {
	b.addr = nil
	b.buf = nil
}

// Grow makes room for another n bytes.
func (b *Builder) Grow(n int) {
	b.claim()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		grown := append([]byte(nil), make([]byte, 2*cap(b.buf)+n)...)
		m := copy(grown, b.buf)
		b.buf = grown[:m]
	}
}

// Write appends p.
func (b *Builder) Write(p []byte) (int, error) {
	if b.addr != b {
		b.claim()
	}
	b.buf = append(b.buf, p...)
	return len(p), nil
}

// WriteByte appends c.
func (b *Builder) WriteByte(c byte) error {
	if b.addr != b {
		b.claim()
	}
	b.buf = append(b.buf, c)
	return nil
}

// WriteRune appends r's UTF-8 encoding.
func (b *Builder) WriteRune(r rune) (int, error) {
	if b.addr != b {
		b.claim()
	}
	if uint32(r) < utf8.RuneSelf {
		b.buf = append(b.buf, byte(r))
		return 1, nil
	}
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

// WriteString appends s.
func (b *Builder) WriteString(s string) (int, error) {
	if b.addr != b {
		b.claim()
	}
	b.buf = append(b.buf, s...)
	return len(s), nil
}
