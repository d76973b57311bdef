// Package sha3 is the SHA-3 hashes and the SHAKE functions of FIPS 202.
package sha3

import (
	"crypto"
	"hash"
)

func permute(state *[25]uint64)

func init() {
	crypto.RegisterHash(crypto.SHA3_224, func() hash.Hash { return New224() })
	crypto.RegisterHash(crypto.SHA3_256, func() hash.Hash { return New256() })
	crypto.RegisterHash(crypto.SHA3_384, func() hash.Hash { return New384() })
	crypto.RegisterHash(crypto.SHA3_512, func() hash.Hash { return New512() })
}

// A sponge takes bytes in and gives bytes out.
type sponge struct {
	state [25]uint64
	rate  int
	at    int
	end   byte // the bits that end the data
	out   bool
}

func (s *sponge) write(p []byte) {
	if s.out {
		panic("sha3: Write after Read")
	}
	for _, c := range p {
		s.state[s.at/8] ^= uint64(c) << (s.at % 8 * 8)
		s.at++
		if s.at == s.rate {
			permute(&s.state)
			s.at = 0
		}
	}
}

func (s *sponge) read(p []byte) {
	if !s.out {
		s.out = true
		s.state[s.at/8] ^= uint64(s.end) << (s.at % 8 * 8)
		s.state[(s.rate-1)/8] ^= 0x80 << ((s.rate - 1) % 8 * 8)
		permute(&s.state)
		s.at = 0
	}
	for i := range p {
		if s.at == s.rate {
			permute(&s.state)
			s.at = 0
		}
		p[i] = byte(s.state[s.at/8] >> (s.at % 8 * 8))
		s.at++
	}
}

func (s *sponge) reset() { *s = sponge{rate: s.rate, end: s.end} }

// A SHA3 is a running hash.
type SHA3 struct {
	s    sponge
	size int
}

func newHash(size int) *SHA3 { return &SHA3{sponge{rate: 200 - 2*size, end: 6}, size} }

// New224 makes a running hash of 28 bytes.
func New224() *SHA3 { return newHash(28) }

// New256 makes a running hash of 32 bytes.
func New256() *SHA3 { return newHash(32) }

// New384 makes a running hash of 48 bytes.
func New384() *SHA3 { return newHash(48) }

// New512 makes a running hash of 64 bytes.
func New512() *SHA3 { return newHash(64) }

// Write takes p in.
func (s *SHA3) Write(p []byte) (n int, err error) {
	s.s.write(p)
	return len(p), nil
}

// Sum appends the hash, and leaves the state as it is.
func (s *SHA3) Sum(b []byte) []byte {
	end := s.s
	out := make([]byte, s.size)
	end.read(out)
	return append(b, out...)
}

// Reset starts anew.
func (s *SHA3) Reset() { s.s.reset() }

// Size is the number of bytes of the hash.
func (s *SHA3) Size() int { return s.size }

// BlockSize is the number of bytes that are taken at once.
func (s *SHA3) BlockSize() int { return s.s.rate }

// Clone copies the state.
func (s *SHA3) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

// Sum224 is the hash of data.
func Sum224(data []byte) (sum [28]byte) { return [28]byte(sumOf(data, 28)) }

// Sum256 is the hash of data.
func Sum256(data []byte) (sum [32]byte) { return [32]byte(sumOf(data, 32)) }

// Sum384 is the hash of data.
func Sum384(data []byte) (sum [48]byte) { return [48]byte(sumOf(data, 48)) }

// Sum512 is the hash of data.
func Sum512(data []byte) (sum [64]byte) { return [64]byte(sumOf(data, 64)) }

func sumOf(data []byte, size int) []byte {
	h := newHash(size)
	h.Write(data)
	return h.Sum(nil)
}

// A SHAKE gives as many bytes as are read.
type SHAKE struct {
	s    sponge
	init []byte // written at the start
}

// NewSHAKE128 makes a SHAKE128.
func NewSHAKE128() *SHAKE { return &SHAKE{s: sponge{rate: 168, end: 0x1f}} }

// NewSHAKE256 makes a SHAKE256.
func NewSHAKE256() *SHAKE { return &SHAKE{s: sponge{rate: 136, end: 0x1f}} }

// NewCSHAKE128 makes a cSHAKE128 with a function name N and a string S.
func NewCSHAKE128(N, S []byte) *SHAKE { return custom(N, S, 168) }

// NewCSHAKE256 makes a cSHAKE256 with a function name N and a string S.
func NewCSHAKE256(N, S []byte) *SHAKE { return custom(N, S, 136) }

func custom(name, s []byte, rate int) *SHAKE {
	c := &SHAKE{s: sponge{rate: rate, end: 4}}
	if len(name) == 0 && len(s) == 0 {
		c.s.end = 0x1f
		return c
	}
	b := encode(nil, uint64(rate))
	b = append(encode(b, uint64(len(name))*8), name...)
	b = append(encode(b, uint64(len(s))*8), s...)
	for len(b)%rate != 0 {
		b = append(b, 0)
	}
	c.init = b
	c.s.write(b)
	return c
}

// encode appends the number of bytes that n needs, and these.
func encode(b []byte, n uint64) []byte {
	size := 1
	for n>>(8*size) != 0 && size < 8 {
		size++
	}
	b = append(b, byte(size))
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(n>>(8*i)))
	}
	return b
}

// Write takes p in. It panics after a Read.
func (s *SHAKE) Write(p []byte) (n int, err error) {
	s.s.write(p)
	return len(p), nil
}

// Read gives the next bytes.
func (s *SHAKE) Read(p []byte) (n int, err error) {
	s.s.read(p)
	return len(p), nil
}

// Reset starts anew.
func (s *SHAKE) Reset() {
	s.s.reset()
	s.s.write(s.init)
}

// BlockSize is the number of bytes that are taken at once.
func (s *SHAKE) BlockSize() int { return s.s.rate }

// SumSHAKE128 gives length bytes for data.
func SumSHAKE128(data []byte, length int) []byte { return read(NewSHAKE128(), data, length) }

// SumSHAKE256 gives length bytes for data.
func SumSHAKE256(data []byte, length int) []byte { return read(NewSHAKE256(), data, length) }

func read(s *SHAKE, data []byte, length int) []byte {
	s.Write(data)
	out := make([]byte, length)
	s.Read(out)
	return out
}
