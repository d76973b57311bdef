// Package sha256 is the SHA-224 and SHA-256 hashes of FIPS 180-4.
package sha256

import (
	"crypto"
	"encoding/binary"
	"errors"
	"hash"
	"internal/blockhash"
)

// Size is the number of bytes of a SHA-256 hash.
const Size = 32

// Size224 is the number of bytes of a SHA-224 hash.
const Size224 = 28

// BlockSize is the number of bytes that the function takes at once.
const BlockSize = 64

var initial256 = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
var initial224 = [8]uint32{0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4}

func init() {
	crypto.RegisterHash(crypto.SHA224, New224)
	crypto.RegisterHash(crypto.SHA256, New)
}

type digest struct {
	state [8]uint32
	start *[8]uint32
	size  int
	blockhash.Buffer
}

func (d *digest) take(p []byte) { blockhash.SHA256(&d.state, p) }

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
	case Size224:
		return "sha\x02"
	}
	return "sha\x03"
}

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
		return errors.New("crypto/sha256: invalid hash state identifier")
	}
	b = b[len(magic):]
	if len(b) != 32+BlockSize+8 {
		return errors.New("crypto/sha256: invalid hash state size")
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

func begin(start *[8]uint32, size int) *digest {
	return &digest{state: *start, start: start, size: size}
}

// New makes a digest for a SHA-256 hash.
func New() hash.Hash { return begin(&initial256, Size) }

// Sum256 is a SHA-256 hash of data.
func Sum256(data []byte) [Size]byte {
	d := begin(&initial256, Size)
	d.Write(data)
	return [Size]byte(d.Sum(nil))
}

// New224 makes a digest for a SHA-224 hash.
func New224() hash.Hash { return begin(&initial224, Size224) }

// Sum224 is a SHA-224 hash of data.
func Sum224(data []byte) [Size224]byte {
	d := begin(&initial224, Size224)
	d.Write(data)
	return [Size224]byte(d.Sum(nil))
}
