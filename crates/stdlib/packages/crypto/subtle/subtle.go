// Package subtle has operations whose time does not depend on secrets.
package subtle

// ConstantTimeCompare is 1 if x and y are equal.
func ConstantTimeCompare(x, y []byte) int {
	if len(x) != len(y) {
		return 0
	}
	var differing byte
	for i := range x {
		differing |= x[i] ^ y[i]
	}
	return ConstantTimeByteEq(differing, 0)
}

// ConstantTimeSelect is x if v is 1 and y if it is 0.
func ConstantTimeSelect(v, x, y int) int { return ^(v-1)&x | (v-1)&y }

// ConstantTimeByteEq is 1 if x == y.
func ConstantTimeByteEq(x, y uint8) int { return int((uint32(x^y) - 1) >> 31) }

// ConstantTimeEq is 1 if x == y.
func ConstantTimeEq(x, y int32) int { return int((uint64(uint32(x^y)) - 1) >> 63) }

// ConstantTimeCopy copies y to x if v is 1.
func ConstantTimeCopy(v int, x, y []byte) {
	if len(x) != len(y) {
		panic("subtle: slices have different lengths")
	}
	keep, take := byte(v-1), ^byte(v-1)
	for i := range x {
		x[i] = x[i]&keep | y[i]&take
	}
}

// ConstantTimeLessOrEq is 1 if x <= y, both not negative and below 1<<31.
func ConstantTimeLessOrEq(x, y int) int { return int(((int32(x) - int32(y) - 1) >> 31) & 1) }

// WithDataIndependentTiming calls f.
func WithDataIndependentTiming(f func()) { f() }

// XORBytes sets dst to x ^ y, as far as both go.
func XORBytes(dst, x, y []byte) int {
	n := min(len(x), len(y))
	if n == 0 {
		return 0
	}
	if n > len(dst) {
		panic("subtle.XORBytes: dst too short")
	}
	for i := range n {
		dst[i] = x[i] ^ y[i]
	}
	return n
}
