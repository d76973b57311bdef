// Package rc4 is the stream cipher RC4, which is broken and there for old data only.
package rc4

import (
	"strconv"
	"unsafe"
)

// A Cipher is the state of a stream.
type Cipher struct {
	s    [256]uint32
	i, j uint8
}

// A KeySizeError is a key that is too long or empty.
type KeySizeError int

// Error tells the size.
func (k KeySizeError) Error() string { return "crypto/rc4: invalid key size " + strconv.Itoa(int(k)) }

// NewCipher returns a Cipher with a key of 1 to 256 bytes.
func NewCipher(key []byte) (*Cipher, error) {
	if len(key) < 1 || len(key) > 256 {
		return nil, KeySizeError(len(key))
	}
	c := new(Cipher)
	for i := range c.s {
		c.s[i] = uint32(i)
	}
	j := uint8(0)
	for i := range c.s {
		j += uint8(c.s[i]) + key[i%len(key)]
		c.s[i], c.s[j] = c.s[j], c.s[i]
	}
	return c, nil
}

// Reset wipes the state.
//
// Deprecated: copies of it may be elsewhere.
func (c *Cipher) Reset() { *c = Cipher{} }

// XORKeyStream combines src with the stream into dst, which is src or apart from it.
func (c *Cipher) XORKeyStream(dst, src []byte) {
	if len(src) == 0 {
		return
	}
	if overlaps(dst[:len(src)], src) {
		panic("crypto/rc4: invalid buffer overlap")
	}
	for n, b := range src {
		c.i++
		x := c.s[c.i]
		c.j += uint8(x)
		y := c.s[c.j]
		c.s[c.i], c.s[c.j] = y, x
		dst[n] = b ^ uint8(c.s[uint8(x+y)])
	}
}

// overlaps reports whether slices of the same length share bytes but do not begin together.
func overlaps(a, b []byte) bool {
	x, y := uintptr(unsafe.Pointer(&a[0])), uintptr(unsafe.Pointer(&b[0]))
	return x != y && x < y+uintptr(len(b)) && y < x+uintptr(len(a))
}
