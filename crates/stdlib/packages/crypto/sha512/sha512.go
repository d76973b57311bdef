// Package sha512 is the SHA-384, SHA-512, SHA-512/224 and SHA-512/256 hashes of FIPS 180-4.
package sha512

import (
	"crypto"
	"encoding/binary"
	"errors"
	"hash"
	"internal/blockhash"
)

// Size is the number of bytes of a SHA-512 hash.
const Size = 64

// Size384 is the number of bytes of a SHA-384 hash.
const Size384 = 48

// Size224 is the number of bytes of a SHA-512/224 hash.
const Size224 = 28

// Size256 is the number of bytes of a SHA-512/256 hash.
const Size256 = 32

// BlockSize is the number of bytes that the function takes at once.
const BlockSize = 128

var initial512 = [8]uint64{0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179}
var initial384 = [8]uint64{0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939, 0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4}
var initial512_224 = [8]uint64{0x8c3d37c819544da2, 0x73e1996689dcd4d6, 0x1dfab7ae32ff9c82, 0x679dd514582f9fcf, 0xf6d2b697bd44da8, 0x77e36f7304c48942, 0x3f9d85a86a1d36c8, 0x1112e6ad91d692a1}
var initial512_256 = [8]uint64{0x22312194fc2bf72c, 0x9f555fa3c84c64c2, 0x2393b86b6f53b151, 0x963877195940eabd, 0x96283ee2a88effe3, 0xbe5e1e2553863992, 0x2b0199fc2c85b8aa, 0xeb72ddc81c52ca2}

func init() {
	crypto.RegisterHash(crypto.SHA384, New384)
	crypto.RegisterHash(crypto.SHA512, New)
	crypto.RegisterHash(crypto.SHA512_224, New512_224)
	crypto.RegisterHash(crypto.SHA512_256, New512_256)
}

type digest struct {
	state [8]uint64
	start *[8]uint64
	size  int
	blockhash.Buffer
}

func (d *digest) take(p []byte) { blockhash.SHA512(&d.state, p) }

func (d *digest) Write(p []byte) (int, error) {
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
func (d *digest) magic() string {
	switch d.size {
	case Size384:
		return "sha\x04"
	case Size224:
		return "sha\x05"
	case Size256:
		return "sha\x06"
	}
	return "sha\x07"
}

// MarshalBinary saves the state.
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

// AppendBinary appends the saved state.
func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	b = append(b, d.magic()...)
	for _, word := range d.state {
		b = binary.BigEndian.AppendUint64(b, word)
	}
	return d.Save(b, BlockSize), nil
}

// UnmarshalBinary goes on from a saved state.
func (d *digest) UnmarshalBinary(b []byte) error {
	magic := d.magic()
	if len(b) < len(magic) || string(b[:len(magic)]) != magic {
		return errors.New("crypto/sha512: invalid hash state identifier")
	}
	b = b[len(magic):]
	if len(b) != 64+BlockSize+8 {
		return errors.New("crypto/sha512: invalid hash state size")
	}
	for i := range d.state {
		d.state[i] = binary.BigEndian.Uint64(b)
		b = b[8:]
	}
	d.Load(b, BlockSize)
	return nil
}

// Sum leaves the digest as it is.
func (d *digest) Sum(in []byte) []byte {
	end := *d
	end.Buffer.Finish(BlockSize, true, end.take)
	out := make([]byte, 0, len(end.state)*8)
	for _, word := range end.state {
		out = binary.BigEndian.AppendUint64(out, word)
	}
	return append(in, out[:d.size]...)
}

func begin(start *[8]uint64, size int) *digest {
	return &digest{state: *start, start: start, size: size}
}

// New makes a digest for a SHA-512 hash.
func New() hash.Hash { return begin(&initial512, Size) }

// Sum512 is a SHA-512 hash of data.
func Sum512(data []byte) [Size]byte {
	d := begin(&initial512, Size)
	d.Write(data)
	return [Size]byte(d.Sum(nil))
}

// New384 makes a digest for a SHA-384 hash.
func New384() hash.Hash { return begin(&initial384, Size384) }

// Sum384 is a SHA-384 hash of data.
func Sum384(data []byte) [Size384]byte {
	d := begin(&initial384, Size384)
	d.Write(data)
	return [Size384]byte(d.Sum(nil))
}

// New512_224 makes a digest for a SHA-512/224 hash.
func New512_224() hash.Hash { return begin(&initial512_224, Size224) }

// Sum512_224 is a SHA-512/224 hash of data.
func Sum512_224(data []byte) [Size224]byte {
	d := begin(&initial512_224, Size224)
	d.Write(data)
	return [Size224]byte(d.Sum(nil))
}

// New512_256 makes a digest for a SHA-512/256 hash.
func New512_256() hash.Hash { return begin(&initial512_256, Size256) }

// Sum512_256 is a SHA-512/256 hash of data.
func Sum512_256(data []byte) [Size256]byte {
	d := begin(&initial512_256, Size256)
	d.Write(data)
	return [Size256]byte(d.Sum(nil))
}
