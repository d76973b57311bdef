package rand

import (
	"errors"
	"math/bits"
	"unsafe"
)

// A PCG is a PCG generator with 128 bits of state (PCG-DXSM).
type PCG struct {
	hi uint64
	lo uint64
}

// NewPCG makes a PCG of two seeds.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed sets the state.
func (p *PCG) Seed(seed1, seed2 uint64) {
	p.hi = seed1
	p.lo = seed2
}

func appendBE(b []byte, v uint64) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(v>>shift))
	}
	return b
}

func readBE(b []byte) uint64 {
	var v uint64
	for _, c := range b[:8] {
		v = v<<8 | uint64(c)
	}
	return v
}

// AppendBinary appends MarshalBinary's bytes.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	return appendBE(appendBE(append(b, "pcg:"...), p.hi), p.lo), nil
}

// MarshalBinary encodes the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(make([]byte, 0, 20)) }

var errUnmarshalPCG = errors.New("invalid PCG encoding")

// UnmarshalBinary reads what MarshalBinary made.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errUnmarshalPCG
	}
	p.hi = readBE(data[4:])
	p.lo = readBE(data[12:])
	return nil
}

// Uint64 returns 64 random bits.
func (p *PCG) Uint64() uint64 {
	const (
		mulHi = 2549297995355413924
		mulLo = 4865540595714422341
		incHi = 6364136223846793005
		incLo = 1442695040888963407
		cheap = 0xda942042e4dd58b5
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, carry := bits.Add64(lo, incLo, 0)
	hi += incHi + carry
	p.lo = lo
	p.hi = hi
	hi ^= hi >> 32
	hi *= cheap
	hi ^= hi >> 48
	return hi * (lo | 1)
}

// A ChaCha8 is a cryptographically strong generator.
type ChaCha8 struct {
	buf     [32]uint64
	seed    [4]uint64
	i, n, c uint32

	readBuf [8]byte
	readLen int // unread bytes at the end of readBuf
}

// block fills buf with the four blocks from counter on.
func block(seed, buf unsafe.Pointer, counter uint32)

// NewChaCha8 makes a ChaCha8.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed sets the state.
func (c *ChaCha8) Seed(seed [32]byte) {
	c.seed = *(*[4]uint64)(unsafe.Pointer(&seed))
	c.i, c.c = 0, 0
	c.n = 32
	c.readLen = 0
	c.readBuf = [8]byte{}
	block(unsafe.Pointer(&c.seed), unsafe.Pointer(&c.buf), 0)
}

// refill makes the next numbers; of every fourth buffer the last four are the next seed.
func (c *ChaCha8) refill() {
	c.c += 4
	if c.c == 16 {
		c.seed = [4]uint64(c.buf[28:])
		c.c = 0
	}
	block(unsafe.Pointer(&c.seed), unsafe.Pointer(&c.buf), c.c)
	c.i = 0
	c.n = 32
	if c.c == 12 {
		c.n = 28
	}
}

// Uint64 returns 64 random bits.
func (c *ChaCha8) Uint64() uint64 {
	if c.i >= c.n {
		c.refill()
	}
	x := c.buf[c.i]
	c.i++
	return x
}

// Read fills p with random bytes.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	if c.readLen > 0 {
		n = copy(p, c.readBuf[8-c.readLen:])
		c.readLen -= n
		p = p[n:]
	}
	for len(p) > 0 {
		x := c.Uint64()
		for i := range c.readBuf {
			c.readBuf[i] = byte(x >> (8 * i))
		}
		m := copy(p, c.readBuf[:])
		n += m
		p = p[m:]
		c.readLen = 8 - m
	}
	return n, nil
}
