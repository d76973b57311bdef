// Bit tricks: population counts, reversal, Gray codes, CRC, hashes, bit sets, fixed point, big addition, xorshift, base64.
package main

import (
	"fmt"
	"math/bits"
	"strings"
)

func popcount(x uint64) (n int) {
	x -= x >> 1 & 0x5555555555555555
	x = x&0x3333333333333333 + x>>2&0x3333333333333333
	x = (x + x>>4) & 0x0f0f0f0f0f0f0f0f
	return int(x * 0x0101010101010101 >> 56)
}
func reverse8(b byte) byte {
	b = b>>4 | b<<4
	b = b&0xcc>>2 | b&0x33<<2
	return b&0xaa>>1 | b&0x55<<1
}
func log2(x uint32) int {
	r := 0
	for _, s := range [...]uint{16, 8, 4, 2, 1} {
		if x>>s != 0 {
			x >>= s
			r |= int(s)
		}
	}
	return r
}
func gray(n uint) uint { return n ^ n>>1 }
func ungray(g uint) (n uint) {
	for ; g != 0; g >>= 1 {
		n ^= g
	}
	return
}

var crcTable = func() (t [256]uint32) {
	for i := range t {
		c := uint32(i)
		for range 8 {
			if c&1 == 1 {
				c = c>>1 ^ 0xEDB88320
			} else {
				c >>= 1
			}
		}
		t[i] = c
	}
	return
}()

func crc32(data []byte) uint32 {
	c := ^uint32(0)
	for _, b := range data {
		c = crcTable[byte(c)^b] ^ c>>8
	}
	return ^c
}
func adler(s string) uint32 {
	a, b := uint32(1), uint32(0)
	for i := 0; i < len(s); i++ {
		a = (a + uint32(s[i])) % 65521
		b = (b + a) % 65521
	}
	return b<<16 | a
}
func sha1(msg []byte) (out [20]byte) {
	h := [5]uint32{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0}
	n := uint64(len(msg)) * 8
	msg = append(append([]byte(nil), msg...), 0x80)
	for len(msg)%64 != 56 {
		msg = append(msg, 0)
	}
	for i := 56; i >= 0; i -= 8 {
		msg = append(msg, byte(n>>i))
	}
	for ; len(msg) > 0; msg = msg[64:] {
		var w [80]uint32
		for i := range 16 {
			for j := range 4 {
				w[i] = w[i]<<8 | uint32(msg[i*4+j])
			}
		}
		for i := 16; i < 80; i++ {
			w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
		}
		a, b, c, d, e := h[0], h[1], h[2], h[3], h[4]
		for i, x := range w {
			var f, k uint32
			switch {
			case i < 20:
				f, k = b&c|^b&d, 0x5A827999
			case i < 40:
				f, k = b^c^d, 0x6ED9EBA1
			case i < 60:
				f, k = b&c|b&d|c&d, 0x8F1BBCDC
			default:
				f, k = b^c^d, 0xCA62C1D6
			}
			t := bits.RotateLeft32(a, 5) + f + e + k + x
			a, b, c, d, e = t, a, bits.RotateLeft32(b, 30), c, d
		}
		h[0] += a
		h[1] += b
		h[2] += c
		h[3] += d
		h[4] += e
	}
	for i, v := range h {
		for j := range 4 {
			out[i*4+j] = byte(v >> (24 - 8*j))
		}
	}
	return
}

type Set []uint64

func (s *Set) Add(i uint) {
	for uint(len(*s)) <= i/64 {
		*s = append(*s, 0)
	}
	(*s)[i/64] |= 1 << (i % 64)
}
func (s Set) Has(i uint) bool { return i/64 < uint(len(s)) && s[i/64]>>(i%64)&1 == 1 }
func (s Set) String() string {
	var b strings.Builder
	b.WriteByte('{')
	for w, x := range s {
		for ; x != 0; x &= x - 1 {
			if b.Len() > 1 {
				b.WriteByte(' ')
			}
			fmt.Fprint(&b, w*64+bits.TrailingZeros64(x))
		}
	}
	return b.String() + "}"
}
func (s Set) And(t Set) Set {
	r := make(Set, min(len(s), len(t)))
	for i := range r {
		r[i] = s[i] & t[i]
	}
	return r
}

type Fixed int32

func F(f float64) Fixed          { return Fixed(f * 65536) }
func (a Fixed) Mul(b Fixed) Fixed { return Fixed(int64(a) * int64(b) >> 16) }
func (a Fixed) Div(b Fixed) Fixed { return Fixed(int64(a) << 16 / int64(b)) }
func (a Fixed) String() string    { return fmt.Sprintf("%.4f", float64(a)/65536) }

type Nat []uint32

func (a Nat) Add(b Nat) Nat {
	if len(a) < len(b) {
		a, b = b, a
	}
	r := make(Nat, 0, len(a)+1)
	var carry uint64
	for i := range a {
		s := uint64(a[i]) + carry
		if i < len(b) {
			s += uint64(b[i])
		}
		r = append(r, uint32(s))
		carry = s >> 32
	}
	if carry > 0 {
		r = append(r, uint32(carry))
	}
	return r
}
func (a Nat) Small(m uint32) Nat {
	r := make(Nat, 0, len(a)+1)
	var carry uint64
	for _, d := range a {
		p := uint64(d)*uint64(m) + carry
		r = append(r, uint32(p))
		carry = p >> 32
	}
	if carry > 0 {
		r = append(r, uint32(carry))
	}
	return r
}
func (a Nat) String() string {
	a = append(Nat(nil), a...)
	var out []byte
	for len(a) > 0 {
		var rem uint64
		for i := len(a) - 1; i >= 0; i-- {
			cur := rem<<32 | uint64(a[i])
			a[i], rem = uint32(cur/10), cur%10
		}
		out = append(out, '0'+byte(rem))
		for len(a) > 0 && a[len(a)-1] == 0 {
			a = a[:len(a)-1]
		}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return string(out)
}

func base64(b []byte) string {
	const abc = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	var out []byte
	for i := 0; i < len(b); i += 3 {
		v, n := uint32(0), 0
		for j := range 3 {
			v <<= 8
			if i+j < len(b) {
				v |= uint32(b[i+j])
				n++
			}
		}
		for j := range 4 {
			if j <= n {
				out = append(out, abc[v>>(18-6*j)&63])
			} else {
				out = append(out, '=')
			}
		}
	}
	return string(out)
}

func main() {
	x := uint64(0x123456789abcdef0)
	for range 5 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		fmt.Println(popcount(x) == bits.OnesCount64(x), bits.LeadingZeros64(x), bits.TrailingZeros64(x), x&-x, x^x>>1)
	}
	for _, b := range []byte{0, 1, 0x80, 0x12, 0xff} {
		fmt.Printf("%08b %08b %d; ", b, reverse8(b), log2(uint32(b)<<4|1))
	}
	fmt.Println()
	for i := range uint(8) {
		fmt.Printf("%03b/%d ", gray(i), ungray(gray(i)))
	}
	fmt.Println()
	fmt.Printf("%08x %08x %x\n", crc32([]byte("123456789")), adler("Wikipedia"), sha1([]byte("abc")))
	var s, t Set
	for i := uint(0); i < 200; i += 7 {
		s.Add(i)
	}
	for i := uint(0); i < 300; i += 5 {
		t.Add(i)
	}
	fmt.Println(s.And(t), s.Has(7), s.Has(8), s.Has(1000), len(t))
	fmt.Println(F(1.5).Mul(F(2.25)), F(1).Div(F(3)), F(-2.5).Mul(F(0.5)), F(40000)+0)
	a, b := Nat{1}, Nat{1}
	for range 150 {
		a, b = b, a.Add(b)
	}
	fmt.Println(a, len(a))
	f := Nat{1}
	for i := uint32(1); i <= 30; i++ {
		f = f.Small(i)
	}
	fmt.Println(f)
	for _, w := range []string{"", "f", "fo", "foo", "foob", "\xff\x00\xfe"} {
		fmt.Print(base64([]byte(w)), " ")
	}
	fmt.Println()
	hi, lo := bits.Mul64(1<<63, 6)
	sum, carry := bits.Add64(1<<63, 1<<63, 1)
	q, r := bits.Div64(1, 0, 3)
	fmt.Println(hi, lo, sum, carry, q, r, bits.Reverse16(1), bits.ReverseBytes32(0x01020304), bits.Len(255))
}
