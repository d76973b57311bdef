// Package maphash hashes bytes and comparable values with a seed that differs
// from run to run.
package maphash

import (
	"fmt"
	"hash"
	"hash/fnv"
	"internal/rt"
)

// A Seed chooses one of many hash functions.
type Seed struct {
	s uint64
}

// MakeSeed gives a new seed.
func MakeSeed() Seed {
	for {
		if s := rt.FastRand(); s != 0 {
			return Seed{s}
		}
	}
}

func mix(seed Seed, b []byte) uint64 {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	h := fnv.New64a()
	h.Write(b)
	x := h.Sum64() ^ seed.s
	x ^= x >> 32
	x *= 0xd6e8feb86659fd93
	x ^= x >> 32
	x *= 0xd6e8feb86659fd93
	return x ^ x>>32
}

// Bytes is the hash of b.
func Bytes(seed Seed, b []byte) uint64 { return mix(seed, b) }

// String is the hash of s.
func String(seed Seed, s string) uint64 { return mix(seed, []byte(s)) }

// Comparable is a hash of v: equal for equal values.
func Comparable[T comparable](seed Seed, v T) uint64 {
	var h Hash
	h.SetSeed(seed)
	WriteComparable(&h, v)
	return h.Sum64()
}

// WriteComparable adds v to the hash.
func WriteComparable[T comparable](h *Hash, x T) {
	if v := any(x); v != v {
		var b [8]byte // NaN differs from itself
		r := rt.FastRand()
		for i := range b {
			b[i] = byte(r >> (8 * i))
		}
		h.Write(b[:])
		return
	}
	fmt.Fprintf(h, "%T %#v", x, x)
}

// A Hash is a running hash.
type Hash struct {
	_    [0]func()
	seed Seed
	data []byte
}

func (h *Hash) init() {
	if h.seed.s == 0 {
		h.seed = MakeSeed()
	}
}

// Write adds b.
func (h *Hash) Write(b []byte) (int, error) {
	h.init()
	h.data = append(h.data, b...)
	return len(b), nil
}

// WriteByte adds b.
func (h *Hash) WriteByte(b byte) error {
	h.init()
	h.data = append(h.data, b)
	return nil
}

// WriteString adds s.
func (h *Hash) WriteString(s string) (int, error) {
	h.init()
	h.data = append(h.data, s...)
	return len(s), nil
}

// Seed is the seed.
func (h *Hash) Seed() Seed {
	h.init()
	return h.seed
}

// SetSeed sets the seed and forgets what was written.
func (h *Hash) SetSeed(seed Seed) {
	if seed.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	h.seed = seed
	h.data = nil
}

// Reset forgets what was written.
func (h *Hash) Reset() {
	h.init()
	h.data = h.data[:0]
}

// Sum64 is the hash so far.
func (h *Hash) Sum64() uint64 {
	h.init()
	return mix(h.seed, h.data)
}

// Sum appends the hash so far.
func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	return append(b, byte(x>>56), byte(x>>48), byte(x>>40), byte(x>>32), byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
}

// Size is the number of bytes of a hash.
func (h *Hash) Size() int { return 8 }

// BlockSize is a number of bytes that is good to write at once.
func (h *Hash) BlockSize() int { return 128 }

// Clone copies the state.
func (h *Hash) Clone() (hash.Cloner, error) {
	h.init()
	c := *h
	c.data = append([]byte(nil), h.data...)
	return &c, nil
}

// A Hasher tells how values are hashed and compared.
type Hasher[T any] interface {
	Hash(hash *Hash, value T)
	Equal(x, y T) bool
}

// A ComparableHasher hashes and compares as == does.
type ComparableHasher[T comparable] struct {
	_ [0]func(T)
}

// Hash adds v to h.
func (ComparableHasher[T]) Hash(h *Hash, v T) { WriteComparable(h, v) }

// Equal is x == y.
func (ComparableHasher[T]) Equal(x, y T) bool { return x == y }
