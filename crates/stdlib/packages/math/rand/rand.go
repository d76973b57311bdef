// Package rand makes pseudo-random numbers, with gc's numbers for the same seed.
package rand

import (
	"internal/rt"
	"sync"
)

// A Source makes uniformly distributed numbers in [0, 1<<63).
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// A Source64 makes uniformly distributed 64-bit numbers as well.
type Source64 interface {
	Source
	Uint64() uint64
}

// NewSource makes a seeded Source; it is also a Source64.
func NewSource(seed int64) Source {
	s := new(rngSource)
	s.Seed(seed)
	return s
}

// A Rand is a source of random numbers of several kinds.
type Rand struct {
	src Source
	s64 Source64

	readVal int64
	readPos int8
}

// New makes a Rand of a Source.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

// Seed seeds the Source.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.readPos = 0
}

// Int63 returns a number in [0, 1<<63).
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 returns 32 random bits.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Int63() >> 31) }

// Uint64 returns 64 random bits.
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 returns a number in [0, 1<<31).
func (r *Rand) Int31() int32 { return int32(r.src.Int63() >> 32) }

// Int returns a non-negative number.
func (r *Rand) Int() int { return int(r.src.Int63()) }

// Int63n returns a number in [0, n).
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	limit := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > limit {
		v = r.Int63()
	}
	return v % n
}

// Int31n returns a number in [0, n).
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return int32(r.src.Int63()>>32) & (n - 1)
	}
	limit := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := int32(r.src.Int63() >> 32)
	for v > limit {
		v = int32(r.src.Int63() >> 32)
	}
	return v % n
}

// int31n is Int31n by multiplication, for Shuffle.
func (r *Rand) int31n(n int32) int32 {
	prod := uint64(r.Uint32()) * uint64(n)
	if low := uint32(prod); low < uint32(n) {
		for limit := uint32(-n) % uint32(n); low < limit; low = uint32(prod) {
			prod = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int32(prod >> 32)
}

// Intn returns a number in [0, n).
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= 1<<31-1 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.src.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns a permutation of [0, n).
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := range n {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle permutes n elements by swap.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	i := n - 1
	for ; i > 1<<31-1-1; i-- {
		swap(i, int(r.Int63n(int64(i+1))))
	}
	for ; i > 0; i-- {
		swap(i, int(r.int31n(int32(i+1))))
	}
}

// Read fills p with random bytes.
func (r *Rand) Read(p []byte) (n int, err error) {
	for n = range p {
		if r.readPos == 0 {
			r.readVal = r.src.Int63()
			r.readPos = 7
		}
		p[n] = byte(r.readVal)
		r.readVal >>= 8
		r.readPos--
	}
	return len(p), nil
}

// runtimeSource is the program's own randomness.
type runtimeSource struct{}

func (runtimeSource) Int63() int64    { return int64(rt.FastRand() & (1<<63 - 1)) }
func (runtimeSource) Uint64() uint64  { return rt.FastRand() }
func (runtimeSource) Seed(seed int64) { panic("internal error: call to runtimeSource.Seed") }

// lockedSource is a rngSource for all goroutines.
type lockedSource struct {
	lk sync.Mutex
	s  rngSource
}

func (r *lockedSource) Int63() int64 {
	r.lk.Lock()
	n := r.s.Int63()
	r.lk.Unlock()
	return n
}

func (r *lockedSource) Uint64() uint64 {
	r.lk.Lock()
	n := r.s.Uint64()
	r.lk.Unlock()
	return n
}

func (r *lockedSource) Seed(seed int64) {
	r.lk.Lock()
	r.s.Seed(seed)
	r.lk.Unlock()
}

var global = New(runtimeSource{})

// Seed seeds the source of the package's functions.
//
// Deprecated: without it they are seeded at random.
func Seed(seed int64) {
	s := new(lockedSource)
	s.s.Seed(seed)
	global = New(s)
}

// Int63 returns a number in [0, 1<<63).
func Int63() int64 { return global.Int63() }

// Uint32 returns 32 random bits.
func Uint32() uint32 { return global.Uint32() }

// Uint64 returns 64 random bits.
func Uint64() uint64 { return global.Uint64() }

// Int31 returns a number in [0, 1<<31).
func Int31() int32 { return global.Int31() }

// Int returns a non-negative number.
func Int() int { return global.Int() }

// Int63n returns a number in [0, n).
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n returns a number in [0, n).
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn returns a number in [0, n).
func Intn(n int) int { return global.Intn(n) }

// Float64 returns a number in [0, 1).
func Float64() float64 { return global.Float64() }

// Float32 returns a number in [0, 1).
func Float32() float32 { return global.Float32() }

// Perm returns a permutation of [0, n).
func Perm(n int) []int { return global.Perm(n) }

// Shuffle permutes n elements by swap.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p with random bytes.
//
// Deprecated: crypto/rand is better for nearly all uses.
func Read(p []byte) (n int, err error) { return global.Read(p) }

// NormFloat64 returns a number of the standard normal distribution.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 returns a number of the exponential distribution with rate 1.
func ExpFloat64() float64 { return global.ExpFloat64() }
