// Package hmac is the keyed-hash message authentication code of FIPS 198.
package hmac

import (
	"crypto/subtle"
	"hash"
)

type mac struct {
	inner, outer hash.Hash
	ipad, opad   []byte
}

// New makes a running code over the hash that h makes.
func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &mac{inner: h(), outer: h()}
	unique := true
	func() {
		defer func() { recover() }() // hashes that can't be compared differ
		unique = m.inner != m.outer
	}()
	if !unique {
		panic("crypto/hmac: hash generation function does not produce unique values")
	}
	block := m.inner.BlockSize()
	if len(key) > block {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.ipad, m.opad = make([]byte, block), make([]byte, block)
	for i := range block {
		var k byte
		if i < len(key) {
			k = key[i]
		}
		m.ipad[i], m.opad[i] = k^0x36, k^0x5c
	}
	m.inner.Write(m.ipad)
	return m
}

func (m *mac) Write(p []byte) (int, error) { return m.inner.Write(p) }
func (m *mac) Size() int                   { return m.outer.Size() }
func (m *mac) BlockSize() int              { return m.inner.BlockSize() }

func (m *mac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.ipad)
}

func (m *mac) Sum(in []byte) []byte {
	m.outer.Reset()
	m.outer.Write(m.opad)
	m.outer.Write(m.inner.Sum(nil))
	return m.outer.Sum(in)
}

// Equal compares codes in constant time.
func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }
