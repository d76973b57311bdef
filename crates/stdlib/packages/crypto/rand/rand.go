// Package rand gives random bytes. Under a seed they are the seed's.
package rand

import (
	"errors"
	"internal/rt"
	"io"
	"math/big"
)

type source struct{}

func (source) Read(p []byte) (int, error) {
	var r uint64
	for i := range p {
		if i%8 == 0 {
			r = rt.FastRand()
		}
		p[i] = byte(r >> (8 * (i % 8)))
	}
	return len(p), nil
}

// Reader gives random bytes.
var Reader io.Reader = source{}

// Read fills b; it never fails.
func Read(b []byte) (n int, err error) { return io.ReadFull(Reader, b) }

// Text is a random string of 26 characters.
func Text() string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
	b := make([]byte, 26)
	Read(b)
	for i := range b {
		b[i] = alphabet[b[i]%32]
	}
	return string(b)
}

// Int is a random number below max.
func Int(rand io.Reader, max *big.Int) (n *big.Int, err error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	bits := new(big.Int).Sub(max, big.NewInt(1)).BitLen()
	b := make([]byte, (bits+7)/8)
	for {
		if _, err := io.ReadFull(rand, b); err != nil {
			return nil, err
		}
		if bits%8 != 0 {
			b[0] &= 1<<(bits%8) - 1
		}
		if n := new(big.Int).SetBytes(b); n.Cmp(max) < 0 {
			return n, nil
		}
	}
}

// Prime is a random prime with that many bits.
func Prime(r io.Reader, bits int) (*big.Int, error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	for {
		p, err := Int(r, new(big.Int).Lsh(big.NewInt(1), uint(bits)))
		if err != nil {
			return nil, err
		}
		p.SetBit(p, bits-1, 1)
		p.SetBit(p, max(bits-2, 0), 1)
		p.SetBit(p, 0, 1)
		if p.BitLen() == bits && p.ProbablyPrime(20) {
			return p, nil
		}
	}
}
