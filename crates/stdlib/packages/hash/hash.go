// Package hash has the interfaces of hash functions.
package hash

import "io"

// Hash is a running hash; Write never fails.
type Hash interface {
	io.Writer
	// Sum appends the hash of what was written so far.
	Sum(b []byte) []byte
	// Reset forgets what was written.
	Reset()
	// Size is the number of bytes of a hash.
	Size() int
	// BlockSize is a number of bytes that is good to write at once.
	BlockSize() int
}

// Hash32 is a hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// Hash64 is a hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}

// Cloner is a hash whose state can be copied.
type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

// XOF is a function with output of any length.
type XOF interface {
	io.Writer
	io.Reader
	Reset()
	BlockSize() int
}
