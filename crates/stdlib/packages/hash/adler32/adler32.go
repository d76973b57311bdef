// Package adler32 is the Adler-32 checksum of RFC 1950.
package adler32

import "hash"

// Size is the number of bytes of a checksum.
const Size = 4

func update(sum uint32, p []byte) uint32

// Checksum is the checksum of data.
func Checksum(data []byte) uint32 { return update(1, data) }

type digest uint32

// New makes a running checksum.
func New() hash.Hash32 {
	d := new(digest)
	d.Reset()
	return d
}

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 4 }
func (d *digest) Reset()         { *d = 1 }
func (d *digest) Sum32() uint32  { return uint32(*d) }

func (d *digest) Write(p []byte) (nn int, err error) {
	*d = digest(update(uint32(*d), p))
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte {
	s := uint32(*d)
	return append(in, byte(s>>24), byte(s>>16), byte(s>>8), byte(s))
}

// Clone copies the state.
func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}
