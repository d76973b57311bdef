package rand

import "unsafe"

const (
	rngLen = 607
	rngTap = 273
)

// A rngSource is an additive lagged Fibonacci generator: each number is the sum of those 607 and 273 before it.
type rngSource struct {
	tap, feed int
	vec       [rngLen]int64
}

// seedState fills the state for a seed.
func seedState(vec unsafe.Pointer, seed int64)

func (r *rngSource) Seed(seed int64) {
	r.tap = 0
	r.feed = rngLen - rngTap
	seedState(unsafe.Pointer(&r.vec), seed)
}

func (r *rngSource) Int63() int64 { return int64(r.Uint64() & (1<<63 - 1)) }

func (r *rngSource) Uint64() uint64 {
	tap, feed := r.tap-1, r.feed-1
	if tap < 0 {
		tap += rngLen
	}
	if feed < 0 {
		feed += rngLen
	}
	x := r.vec[feed] + r.vec[tap]
	r.vec[feed] = x
	r.tap, r.feed = tap, feed
	return uint64(x)
}
