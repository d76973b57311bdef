// ++, -- and op= on every numeric type and on strings.
package main

import "fmt"

type D float32
type I8 int8

func main() {
	var (
		a int8       = 126
		b uint8      = 1
		c int16      = -32767
		d uint16     = 65534
		e int32      = 1<<31 - 2
		f uint32     = 1
		g int64      = -1<<63 + 1
		h uint64     = 1<<64 - 2
		i uintptr    = 0
		j float32    = 1 << 24
		k float64    = 0.1
		l complex64  = 1i
		m complex128 = -1
		n D          = 0.5
		o I8         = -127
		r rune       = 'z'
		s            = "s"
	)
	for range 2 {
		a++
		b--
		c--
		d++
		e++
		f--
		g--
		h++
		i--
		j++
		k++
		l++
		m--
		n--
		o--
		r++
	}
	fmt.Println(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, r)
	a += 100
	a -= -100
	a *= 3
	a /= -7
	a %= 5
	a <<= 6
	a >>= 2
	a |= 0x41
	a &= 0x7e
	a ^= -1
	a &^= 0x0f
	fmt.Println(a)
	b *= 200
	b /= 7
	b %= 30
	b <<= 7
	b >>= 1
	b |= 3
	b &^= 1
	fmt.Println(b)
	k /= 3
	k *= -k
	k -= 1e-3
	n *= 4
	n /= 3
	l *= l
	l /= 2 + 1i
	m += 2i
	fmt.Println(k, n, l, m)
	s += "t" + s
	s += string(r)
	fmt.Println(s)
	var sh uint8 = 70
	x := 1
	x <<= sh
	y := -1
	y >>= sh
	fmt.Println(x, y)
	z := uint64(3)
	z -= 4
	z >>= 60
	fmt.Println(z)
}
