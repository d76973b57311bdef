// Package rand makes pseudo-random numbers, with gc's numbers for the same seed.
package rand

import (
	"internal/rt"
	"math/bits"
)

// A Source makes uniformly distributed 64-bit numbers.
type Source interface {
	Uint64() uint64
}

// A Rand is a source of random numbers of several kinds.
type Rand struct{ src Source }

// New makes a Rand of a Source.
func New(src Source) *Rand { return &Rand{src: src} }

type runtimeSource struct{}

func (runtimeSource) Uint64() uint64 { return rt.FastRand() }

var global = &Rand{runtimeSource{}}

// uint64n returns a number in [0, n).
func (r *Rand) uint64n(n uint64) uint64 {
	if n == uint64(uint32(n)) {
		return uint64(r.uint32n(uint32(n)))
	}
	if n&(n-1) == 0 {
		return r.src.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.src.Uint64(), n)
	if lo < n {
		for limit := -n % n; lo < limit; {
			hi, lo = bits.Mul64(r.src.Uint64(), n)
		}
	}
	return hi
}

// uint32n returns a number in [0, n).
func (r *Rand) uint32n(n uint32) uint32 {
	if n&(n-1) == 0 {
		return uint32(r.src.Uint64()) & (n - 1)
	}
	prod := (r.src.Uint64() >> 32) * uint64(n)
	if low := uint32(prod); low < n {
		for limit := -n % n; low < limit; low = uint32(prod) {
			prod = (r.src.Uint64() >> 32) * uint64(n)
		}
	}
	return uint32(prod >> 32)
}

// Int64 returns a number in [0, 1<<63).
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Uint32 returns 32 random bits.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint64 returns 64 random bits.
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Int32 returns a number in [0, 1<<31).
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int returns a non-negative number.
func (r *Rand) Int() int { return int(uint(r.src.Uint64()) << 1 >> 1) }

// Uint returns random bits.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// Int64N returns a number in [0, n).
func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.uint64n(uint64(n)))
}

// Uint64N returns a number in [0, n).
func (r *Rand) Uint64N(n uint64) uint64 {
	if n == 0 {
		panic("invalid argument to Uint64N")
	}
	return r.uint64n(n)
}

// Int32N returns a number in [0, n).
func (r *Rand) Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(r.uint64n(uint64(n)))
}

// Uint32N returns a number in [0, n).
func (r *Rand) Uint32N(n uint32) uint32 {
	if n == 0 {
		panic("invalid argument to Uint32N")
	}
	return uint32(r.uint64n(uint64(n)))
}

// IntN returns a number in [0, n).
func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.uint64n(uint64(n)))
}

// UintN returns a number in [0, n).
func (r *Rand) UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(r.uint64n(uint64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 { return float64(r.src.Uint64()<<11>>11) / (1 << 53) }

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm returns a permutation of [0, n).
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	for i := n - 1; i > 0; i-- {
		j := int(r.uint64n(uint64(i + 1)))
		p[i], p[j] = p[j], p[i]
	}
	return p
}

// Shuffle permutes n elements by swap.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.uint64n(uint64(i+1))))
	}
}

// Int64 returns a number in [0, 1<<63).
func Int64() int64 { return global.Int64() }

// Uint32 returns 32 random bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns 64 random bits.
func Uint64() uint64 { return rt.FastRand() }

// Int32 returns a number in [0, 1<<31).
func Int32() int32 { return global.Int32() }

// Int returns a non-negative number.
func Int() int { return global.Int() }

// Uint returns random bits.
func Uint() uint { return global.Uint() }

// Int64N returns a number in [0, n).
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N returns a number in [0, n).
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N returns a number in [0, n).
func Int32N(n int32) int32 { return global.Int32N(n) }

// Uint32N returns a number in [0, n).
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

// IntN returns a number in [0, n).
func IntN(n int) int { return global.IntN(n) }

// UintN returns a number in [0, n).
func UintN(n uint) uint { return global.UintN(n) }

// N returns a number in [0, n) of any integer type.
func N[Int interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}](n Int) Int {
	if n <= 0 {
		panic("invalid argument to N")
	}
	return Int(global.uint64n(uint64(n)))
}

// Float64 returns a number in [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number in [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns a permutation of [0, n).
func Perm(n int) []int { return global.Perm(n) }

// Shuffle permutes n elements by swap.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 returns a number of the standard normal distribution.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution with rate 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
