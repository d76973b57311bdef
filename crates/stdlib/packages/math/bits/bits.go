// Package bits counts and moves bits in unsigned integers.
package bits

// UintSize is the size of a uint in bits.
const UintSize = 64

// LeadingZeros returns the number of leading zero bits; 64 for 0.
func LeadingZeros(x uint) int

// LeadingZeros8 returns the number of leading zero bits; 8 for 0.
func LeadingZeros8(x uint8) int

// LeadingZeros16 returns the number of leading zero bits; 16 for 0.
func LeadingZeros16(x uint16) int

// LeadingZeros32 returns the number of leading zero bits; 32 for 0.
func LeadingZeros32(x uint32) int

// LeadingZeros64 returns the number of leading zero bits; 64 for 0.
func LeadingZeros64(x uint64) int

// TrailingZeros returns the number of trailing zero bits.
func TrailingZeros(x uint) int

// TrailingZeros8 returns the number of trailing zero bits.
func TrailingZeros8(x uint8) int

// TrailingZeros16 returns the number of trailing zero bits.
func TrailingZeros16(x uint16) int

// TrailingZeros32 returns the number of trailing zero bits.
func TrailingZeros32(x uint32) int

// TrailingZeros64 returns the number of trailing zero bits.
func TrailingZeros64(x uint64) int

// OnesCount returns the number of one bits.
func OnesCount(x uint) int

// OnesCount8 returns the number of one bits.
func OnesCount8(x uint8) int

// OnesCount16 returns the number of one bits.
func OnesCount16(x uint16) int

// OnesCount32 returns the number of one bits.
func OnesCount32(x uint32) int

// OnesCount64 returns the number of one bits.
func OnesCount64(x uint64) int

// Len returns the number of bits needed for x.
func Len(x uint) int

// Len8 returns the number of bits needed for x.
func Len8(x uint8) int

// Len16 returns the number of bits needed for x.
func Len16(x uint16) (n int)

// Len32 returns the number of bits needed for x.
func Len32(x uint32) (n int)

// Len64 returns the number of bits needed for x.
func Len64(x uint64) (n int)

// RotateLeft rotates x left by k bits; right for a negative k.
func RotateLeft(x uint, k int) uint {
	s := uint(k) & (64 - 1)
	return x<<s | x>>(64-s)
}

// RotateLeft8 rotates x left by k bits; right for a negative k.
func RotateLeft8(x uint8, k int) uint8 {
	s := uint(k) & (8 - 1)
	return x<<s | x>>(8-s)
}

// RotateLeft16 rotates x left by k bits; right for a negative k.
func RotateLeft16(x uint16, k int) uint16 {
	s := uint(k) & (16 - 1)
	return x<<s | x>>(16-s)
}

// RotateLeft32 rotates x left by k bits; right for a negative k.
func RotateLeft32(x uint32, k int) uint32 {
	s := uint(k) & (32 - 1)
	return x<<s | x>>(32-s)
}

// RotateLeft64 rotates x left by k bits; right for a negative k.
func RotateLeft64(x uint64, k int) uint64 {
	s := uint(k) & (64 - 1)
	return x<<s | x>>(64-s)
}

// Reverse reverses the order of the bits.
func Reverse(x uint) uint

// Reverse8 reverses the order of the bits.
func Reverse8(x uint8) uint8

// Reverse16 reverses the order of the bits.
func Reverse16(x uint16) uint16

// Reverse32 reverses the order of the bits.
func Reverse32(x uint32) uint32

// Reverse64 reverses the order of the bits.
func Reverse64(x uint64) uint64

// ReverseBytes reverses the order of the bytes.
func ReverseBytes(x uint) uint

// ReverseBytes16 reverses the order of the bytes.
func ReverseBytes16(x uint16) uint16

// ReverseBytes32 reverses the order of the bytes.
func ReverseBytes32(x uint32) uint32

// ReverseBytes64 reverses the order of the bytes.
func ReverseBytes64(x uint64) uint64

// Add returns x + y + carry; carry is 0 or 1.
func Add(x, y, carry uint) (sum, carryOut uint) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 63
}

// Sub returns x - y - borrow; borrow is 0 or 1.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 63
}

// Mul returns the product of x and y.
func Mul(x, y uint) (hi, lo uint)

// Div divides hi, lo by y; it panics if y == 0 or the quotient overflows.
func Div(hi, lo, y uint) (quo, rem uint) {
	if y == 0 {
		panic(divideError)
	}
	if y <= hi {
		panic(overflowError)
	}
	return div(hi, lo, y)
}

// Rem is the remainder of hi, lo by y; it panics if y == 0 only.
func Rem(hi, lo, y uint) uint {
	if y == 0 {
		panic(divideError)
	}
	_, rem := div(hi%y, lo, y)
	return rem
}

func div(hi, lo, y uint) (quo, rem uint)

// Add32 returns x + y + carry; carry is 0 or 1.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	s := uint64(x) + uint64(y) + uint64(carry)
	return uint32(s), uint32(s >> 32)
}

// Sub32 returns x - y - borrow; borrow is 0 or 1.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 31
}

// Mul32 returns the product of x and y.
func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

// Div32 divides hi, lo by y; it panics if y == 0 or the quotient overflows.
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y != 0 && y <= hi {
		panic(overflowError)
	}
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}

// Rem32 is the remainder of hi, lo by y; it panics if y == 0 only.
func Rem32(hi, lo, y uint32) uint32 { return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y)) }

// Add64 returns x + y + carry; carry is 0 or 1.
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 63
}

// Sub64 returns x - y - borrow; borrow is 0 or 1.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 63
}

// Mul64 returns the product of x and y.
func Mul64(x, y uint64) (hi, lo uint64)

// Div64 divides hi, lo by y; it panics if y == 0 or the quotient overflows.
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if y == 0 {
		panic(divideError)
	}
	if y <= hi {
		panic(overflowError)
	}
	return div64(hi, lo, y)
}

// Rem64 is the remainder of hi, lo by y; it panics if y == 0 only.
func Rem64(hi, lo, y uint64) uint64 {
	if y == 0 {
		panic(divideError)
	}
	_, rem := div64(hi%y, lo, y)
	return rem
}

func div64(hi, lo, y uint64) (quo, rem uint64)

// A runtimeError is a run-time error raised here.
type runtimeError string

func (e runtimeError) RuntimeError() {}

func (e runtimeError) Error() string { return "runtime error: " + string(e) }

const (
	overflowError = runtimeError("integer overflow")
	divideError   = runtimeError("integer divide by zero")
)
