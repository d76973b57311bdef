// Package md5 is the MD5 message digest of RFC 1321, which is broken: not for security.
package md5

import (
	"crypto"
	"encoding/binary"
	"errors"
	"hash"
	"internal/blockhash"
)

// Size is the number of bytes of an MD5 digest.
const Size = 16

// BlockSize is the number of bytes that the function takes at once.
const BlockSize = 64

var initial = [4]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}

func init() {
	crypto.RegisterHash(crypto.MD5, New)
}

type digest struct {
	state [4]uint32
	start *[4]uint32
	size  int
	blockhash.Buffer
}

func (d *digest) take(p []byte) { blockhash.MD5(&d.state, p) }

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
func (d *digest) magic() string { return "md5\x01" }

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
		return errors.New("crypto/md5: invalid hash state identifier")
	}
	b = b[len(magic):]
	if len(b) != 16+BlockSize+8 {
		return errors.New("crypto/md5: invalid hash state size")
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
	end.Buffer.Finish(BlockSize, false, end.take)
	out := make([]byte, 0, len(end.state)*4)
	for _, word := range end.state {
		out = binary.LittleEndian.AppendUint32(out, word)
	}
	return append(in, out[:d.size]...)
}

func begin(start *[4]uint32, size int) *digest {
	return &digest{state: *start, start: start, size: size}
}

// New makes a digest for an MD5 digest.
func New() hash.Hash { return begin(&initial, Size) }

// Sum is an MD5 digest of data.
func Sum(data []byte) [Size]byte {
	d := begin(&initial, Size)
	d.Write(data)
	return [Size]byte(d.Sum(nil))
}
