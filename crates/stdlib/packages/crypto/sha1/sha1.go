// Package sha1 is the SHA-1 hash of FIPS 180-4, which is broken: not for security.
package sha1

import (
	"crypto"
	"encoding/binary"
	"errors"
	"hash"
	"internal/blockhash"
)

// Size is the number of bytes of a SHA-1 hash.
const Size = 20

// BlockSize is the number of bytes that the function takes at once.
const BlockSize = 64

var initial = [5]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}

func init() {
	crypto.RegisterHash(crypto.SHA1, New)
}

type digest struct {
	state [5]uint32
	start *[5]uint32
	size  int
	blockhash.Buffer
}

func (d *digest) take(p []byte) { blockhash.SHA1(&d.state, p) }

func (d *digest) Write(p []byte) (nn int, err error) {
	d.Buffer.Write(p, BlockSize, d.take)
	return len(p), nil
}

func (d *digest) Reset() {
	d.state = *d.start
	d.Buffer = blockhash.Buffer{}
}

func (d *digest) Size() int      { return d.size }
func (d *digest) BlockSize() int { return BlockSize }

// Clone copies the state.
func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

// magic begins a saved state.
func (d *digest) magic() string { return "sha\x01" }

// MarshalBinary saves the state.
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

// AppendBinary appends the saved state.
func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, d.magic()...)
	for _, word := range d.state {
		b = binary.BigEndian.AppendUint32(b, word)
	}
	return d.Save(b, BlockSize), nil
}

// UnmarshalBinary goes on from a saved state.
func (d *digest) UnmarshalBinary(b []byte) error {
	magic := d.magic()
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("crypto/sha1: invalid hash state identifier")
	}
	b = b[len(magic):]
	if len(b) != 20+BlockSize+8 {
		return errors.New("crypto/sha1: invalid hash state size")
	}
	for i := range d.state {
		d.state[i] = binary.BigEndian.Uint32(b)
		b = b[4:]
	}
	d.Load(b, BlockSize)
	return nil
}

// Sum leaves the digest as it is.
func (d *digest) Sum(in []byte) []byte {
	end := *d
	end.Buffer.Finish(BlockSize, true, end.take)
	out := make([]byte, 0, len(end.state)*4)
	for _, word := range end.state {
		out = binary.BigEndian.AppendUint32(out, word)
	}
	return append(in, out[:d.size]...)
}

func begin(start *[5]uint32, size int) *digest {
	return &digest{state: *start, start: start, size: size}
}

// New makes a digest for a SHA-1 hash.
func New() hash.Hash { return begin(&initial, Size) }

// Sum is a SHA-1 hash of data.
func Sum(data []byte) [Size]byte {
	d := begin(&initial, Size)
	d.Write(data)
	return [Size]byte(d.Sum(nil))
}
