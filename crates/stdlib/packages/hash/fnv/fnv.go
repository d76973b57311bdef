// Package fnv is the Fowler-Noll-Vo hash, FNV-1 and FNV-1a.
package fnv

import (
	"encoding/binary"
	"hash"
)

// In FNV-1 the multiplication comes before a byte is mixed in: late is false
// for FNV-1a, which mixes first.

func update32(sum uint32, p []byte, late bool) uint32
func update64(sum uint64, p []byte, late bool) uint64
func update128(high, low uint64, p []byte, late bool) (uint64, uint64)

const (
	offset32      = 2166136261
	offset64      = 14695981039346656037
	offset128High = 0x6c62272e07bb0142
	offset128Low  = 0x62b821756295c58d
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64
	sum128a [2]uint64
)

// New32 makes a running FNV-1 hash of 32 bits.
func New32() hash.Hash32 {
	s := new(sum32)
	s.Reset()
	return s
}

func (s *sum32) Size() int      { return 4 }
func (s *sum32) BlockSize() int { return 1 }
func (s *sum32) Reset()         { *s = offset32 }
func (s *sum32) Sum32() uint32  { return uint32(*s) }

func (s *sum32) Write(data []byte) (int, error) {
	*s = sum32(update32(uint32(*s), data, true))
	return len(data), nil
}

func (s *sum32) Sum(in []byte) []byte { return binary.BigEndian.AppendUint32(in, uint32(*s)) }

// Clone copies the state.
func (s *sum32) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

// New32a makes a running FNV-1a hash of 32 bits.
func New32a() hash.Hash32 {
	s := new(sum32a)
	s.Reset()
	return s
}

func (s *sum32a) Size() int      { return 4 }
func (s *sum32a) BlockSize() int { return 1 }
func (s *sum32a) Reset()         { *s = offset32 }
func (s *sum32a) Sum32() uint32  { return uint32(*s) }

func (s *sum32a) Write(data []byte) (int, error) {
	*s = sum32a(update32(uint32(*s), data, false))
	return len(data), nil
}

func (s *sum32a) Sum(in []byte) []byte { return binary.BigEndian.AppendUint32(in, uint32(*s)) }

// Clone copies the state.
func (s *sum32a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

// New64 makes a running FNV-1 hash of 64 bits.
func New64() hash.Hash64 {
	s := new(sum64)
	s.Reset()
	return s
}

func (s *sum64) Size() int      { return 8 }
func (s *sum64) BlockSize() int { return 1 }
func (s *sum64) Reset()         { *s = offset64 }
func (s *sum64) Sum64() uint64  { return uint64(*s) }

func (s *sum64) Write(data []byte) (int, error) {
	*s = sum64(update64(uint64(*s), data, true))
	return len(data), nil
}

func (s *sum64) Sum(in []byte) []byte { return binary.BigEndian.AppendUint64(in, uint64(*s)) }

// Clone copies the state.
func (s *sum64) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

// New64a makes a running FNV-1a hash of 64 bits.
func New64a() hash.Hash64 {
	s := new(sum64a)
	s.Reset()
	return s
}

func (s *sum64a) Size() int      { return 8 }
func (s *sum64a) BlockSize() int { return 1 }
func (s *sum64a) Reset()         { *s = offset64 }
func (s *sum64a) Sum64() uint64  { return uint64(*s) }

func (s *sum64a) Write(data []byte) (int, error) {
	*s = sum64a(update64(uint64(*s), data, false))
	return len(data), nil
}

func (s *sum64a) Sum(in []byte) []byte { return binary.BigEndian.AppendUint64(in, uint64(*s)) }

// Clone copies the state.
func (s *sum64a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

// New128 makes a running FNV-1 hash of 128 bits.
func New128() hash.Hash {
	s := new(sum128)
	s.Reset()
	return s
}

func (s *sum128) Size() int      { return 16 }
func (s *sum128) BlockSize() int { return 1 }
func (s *sum128) Reset()         { *s = sum128{offset128High, offset128Low} }

func (s *sum128) Write(data []byte) (int, error) {
	s[0], s[1] = update128(s[0], s[1], data, true)
	return len(data), nil
}

func (s *sum128) Sum(in []byte) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(in, s[0]), s[1])
}

// Clone copies the state.
func (s *sum128) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

// New128a makes a running FNV-1a hash of 128 bits.
func New128a() hash.Hash {
	s := new(sum128a)
	s.Reset()
	return s
}

func (s *sum128a) Size() int      { return 16 }
func (s *sum128a) BlockSize() int { return 1 }
func (s *sum128a) Reset()         { *s = sum128a{offset128High, offset128Low} }

func (s *sum128a) Write(data []byte) (int, error) {
	s[0], s[1] = update128(s[0], s[1], data, false)
	return len(data), nil
}

func (s *sum128a) Sum(in []byte) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(in, s[0]), s[1])
}

// Clone copies the state.
func (s *sum128a) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}
