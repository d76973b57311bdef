package main

import (
	"fmt"
	"math/bits"
)

func mix(block *[16]uint32, h [8]uint32) [8]uint32 {
	var w [64]uint32
	copy(w[:16], block[:])
	for i := 16; i < 64; i++ {
		s0 := bits.RotateLeft32(w[i-15], -7) ^ bits.RotateLeft32(w[i-15], -18) ^ w[i-15]>>3
		s1 := w[i-2]>>17 ^ w[i-2]<<15 ^ bits.RotateLeft32(w[i-2], -19) ^ w[i-2]>>10
		w[i] = w[i-16] + s0 + w[i-7] + s1
	}
	a, b, c, d, e, f, g, k := h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7]
	for i := range 64 {
		s1 := (e>>6 | e<<26) ^ (e>>11 | e<<21) ^ (e>>25 | e<<7)
		t1 := k + s1 + (e&f ^ ^e&g) + w[i] + uint32(i)*0x9e3779b9
		s0 := (a>>2 | a<<30) ^ (a>>13 | a<<19) ^ (a>>22 | a<<10)
		t2 := s0 + (a&b ^ a&c ^ b&c)
		k, g, f, e, d, c, b, a = g, f, e, d+t1, c, b, a, t1+t2
	}
	h[0] += a
	h[1] += b
	h[2] += c
	h[3] += d
	h[4] += e
	h[5] += f
	h[6] += g
	h[7] += k
	return h
}

func main() {
	var block [16]uint32
	h := [8]uint32{1, 2, 3, 4, 5, 6, 7, 8}
	ones := 0
	for i := range 2000 {
		for j := range block {
			block[j] = uint32(i * (j + 1))
		}
		h = mix(&block, h)
		ones += bits.OnesCount32(h[0]) + bits.LeadingZeros32(h[1]) + bits.TrailingZeros32(h[2]|1<<31)
	}
	fmt.Printf("%08x %08x %d\n", h[0], h[7], ones)
}
