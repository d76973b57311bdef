// A program by a generator: interfaces, closures, panics, generics, iterators and channels between values of every kind.
package main

import "fmt"

type S struct {
	f0 int16
	f1 uint
	f2 uint32
	f3 float64
	f4 int64
	f5 uint16
	in struct {
		g0 uint64
		g1 uint16
		g2 uint8
	}
}

//go:noinline
func id[T any](x T) T { return x }

func pick[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

func cut(s string, n uint8) string {
	if len(s) == 0 {
		return "e"
	}
	if len(s) > 40 {
		s = s[:40]
	}
	return s[int(n)%len(s):]
}

var sum uint64

type I interface {
	M(int) int
	N() string
}
type A1 int16
type A2 struct {
	x, y uint32
	s    string
}
type A3 []int8
type A4 struct {
	A2
	p *int
}

func (a A1) M(n int) int { return int(a) + n }
func (a A1) N() string   { return "A1" }
func (a A2) M(n int) int { a.x += uint32(n); return int(a.x ^ a.y) }
func (a *A2) P(n int)    { a.y += uint32(n); a.s += "p" }
func (a A2) N() string   { return cut(a.s+"A2", uint8(a.x)) }
func (a A3) M(n int) int {
	if len(a) > 0 {
		a[uint(n)%uint(len(a))]++
		return int(a[0])
	}
	return n
}
func (a A3) N() string    { return fmt.Sprint(len(a)) }
func (a *A4) M(n int) int { *a.p += n; return *a.p + a.A2.M(n) }

func two(a int, s string) (int, string) { return len(s) - a, s + "2" }
func three(xs ...int) (n int, m int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("three: %v", r)
			m++
		}
	}()
	for i, x := range xs {
		n += x * (i + 1)
	}
	m = n / (len(xs) - 2)
	n = xs[3]
	return n + 1, m + 1, nil
}
func guard(f func()) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("!", r)
		}
	}()
	f()
	return "ok"
}
func kind(x any) int {
	switch v := x.(type) {
	case int:
		return v
	case int8, uint8:
		return 8
	case string:
		return len(v)
	case I:
		return v.M(1)
	case []int:
		return len(v) * 10
	case error:
		return len(v.Error())
	case nil:
		return -1
	case func() int:
		return v()
	case map[int]int:
		return v[1]
	case *int:
		*v++
		return *v
	case bool:
		if v {
			return 1
		}
		return 0
	case float64:
		return int(int32(v))
	}
	return 99
}
func gsum[T int | int8 | uint16 | float64](xs []T, f func(T) T) (t T) {
	for _, x := range xs {
		t += f(x)
	}
	return
}

type Stack[T any] struct {
	xs []T
	n  int
}

func (s *Stack[T]) Push(x T) *Stack[T] { s.xs = append(s.xs, x); s.n++; return s }
func (s *Stack[T]) Pop() (x T, ok bool) {
	if len(s.xs) == 0 {
		return
	}
	x = s.xs[len(s.xs)-1]
	s.xs = s.xs[:len(s.xs)-1]
	return x, true
}
func seq(n int) func(func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, fmt.Sprint("s", i)) {
				return
			}
		}
	}
}

var steps int

func chk[T int | int8 | int16 | int32 | int64 | uint | uint8 | uint16 | uint32 | uint64 | uintptr](x T) {
	sum = sum*31 + uint64(x)
	steps++
}

func fn0(p0 uint32) uint64 {
	var v0 int = int(-1)
	_ = v0
	var v1 uint = uint(9323384383890489565)
	_ = v1
	var v2 uint16 = uint16(2)
	_ = v2
	var v3 uint32 = uint32(0)
	_ = v3
	var v4 int8 = int8(-1)
	_ = v4
	var v5 uint64 = uint64(1)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(0)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]uint8{1: uint8(255)}
	_ = c10
	var c11 = new(int16)
	_ = c11
	var c12 = new(int8)
	_ = c12
	var c13 = []float32{float32(1), float32(3.25), 4: float32(0.5)}
	_ = c13
	var c14 = [4]string{"日本", "hé"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	v1 = (pick(v9, v1, sb.f1) % 2)
	v4, c10[v0&7] = (*c12), pick(((v9 || v9) == (id(int32(2)) != id(int32(0)))), pick((id(int32(-2147483648)) >= id(int32(-3))), (sb.in.g2&id(uint8(0))), (sa.in.g2>>40)), (pick(v9, id(uint8(1)), sa.in.g2)&^pick(v9, sb.in.g2, sa.in.g2)))
	if n, m, err := three((v0 ^ v0), ^v0, (v0 + v0), len(v8)); err != nil {
		v0 += len(err.Error()) + m
	} else {
		v0 = n - m
	}
	ps.f0++
	c10[v0&7] <<= (c10[4] % (sb.in.g2 | id(uint8(7)) | 1)) % 8
	if v9 {
		v0--
		v0 ^= gsum([]int{(v0 << 35), (v0 % 7)}, func(x int) int { return x*2 + (v0 % (v0 | id(int(7)) | 1)) })
		v0 ^= gsum([]int{(v0 &^ v0), int(id(int32(-3)))}, func(x int) int { return x*2 + -v0 })
	}
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (sb.in.g0 >> (v2 % 70))
}

func fn1(p0 int64) int {
	var v0 uintptr = uintptr(9223372036854775808)
	_ = v0
	var v1 uint8 = uint8(1)
	_ = v1
	var v2 int32 = int32(-2147483648)
	_ = v2
	var v3 uint = uint(3)
	_ = v3
	var v4 int8 = int8(127)
	_ = v4
	var v5 uint64 = uint64(17423998249674406617)
	_ = v5
	var v6 float64 = float64(1e3)
	_ = v6
	var v7 float32 = float32(1e-3)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []uint16{uint16(0), uint16(7), 4: uint16(2)}
	_ = c10
	var c11 = []uint{uint(18446744073709551615), uint(7), 4: uint(1)}
	_ = c11
	var c12 = map[int]int64{1: int64(2)}
	_ = c12
	var c13 = []float32{float32(-7.75), float32(0), 4: float32(1e3)}
	_ = c13
	var c14 = []string{"", "", 4: "0123456789"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	v4++
	v4 <<= (v1 % (v1 | 3)) % 8
	sb = sa
	if !(v9 && v9) {
		v2 *= (v2 * v2)
		c11[1] &^= pick(((id(false) || v9) && !v9), pick((v0 == v0), (sa.f1&^v3), (v3|v3)), ((v3 << (sa.f2 % 33)) - pick(v9, ps.f1, c11[2])))
		switch ((v1 + v1) % 7) % 4 {
		case 0:
			v4 *= ^v4
			sa.in.g0--
		default:
			chk(((v0 % (v0 | 1)) / (uintptr(v3) | id(uintptr(2)) | 1)))
		}
	}
	switch (int16(p0) &^ pick(v9, as[0].f0, id(int16(-11184)))) % 4 {
	case 0:
		as[1].f4 &^= (p0 + ps.f4)
	case 1:
		sb.f2 ^= ((sa.f2 / (ps.f2 | id(uint32(880803539)) | 1)) & (ps.f2 << (c10[v5%5] % 8)))
		p0 |= p0
	case 2:
		v4, sb.f1 = (v4 / (v4 | 3)), ps.f1
		as[1].f0 = max(as[v1%3].f0, ps.f0)
	default:
		sa.f2 = sa.f2
	}
	v15 := (^id(uint32(1)) / 2)
	_ = v15
	v4 = id(int8(43))
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	chk(v15)
	return id(int(1063796975026124799))
}

func fn2(p0 bool, p1 uint16) uint64 {
	var v0 uint = uint(2)
	_ = v0
	var v1 uint16 = uint16(3)
	_ = v1
	var v2 uint32 = uint32(2)
	_ = v2
	var v3 int32 = int32(-2147483648)
	_ = v3
	var v4 uint8 = uint8(0)
	_ = v4
	var v5 uintptr = uintptr(3)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(-1)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]uint64{1: uint64(0)}
	_ = c10
	var c11 = new(int32)
	_ = c11
	var c12 = [4]int{int(-1), int(-3)}
	_ = c12
	var c13 = new(float32)
	_ = c13
	var c14 = [4]string{"\x00q", "日本"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sb.f0 = sb.f0
	for i15 := range uintptr(4) {
		_ = i15
		v5 = ((i15 & i15) &^ (v5 | i15))
		sa.f2 = (uint32(i15) - (v2 >> (id(uint(3)) % 33)))
		as[i15%3].f2 += v2
	}
	ps.f2 = pick(!p0, (v2 / (v2 | id(uint32(3)) | 1)), pick(p0, v2, v2))
	as[p1%3].f3 = float64(-ps.f3)
	sa.f0 &= int16(((sa.f0 % 64) & (sb.f0 &^ sa.f0)))
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return id(uint64(3))
}

func fn3(p0 uint32) uint32 {
	var v0 uint16 = uint16(0)
	_ = v0
	var v1 uintptr = uintptr(18446744073709551615)
	_ = v1
	var v2 int16 = int16(1)
	_ = v2
	var v3 uint8 = uint8(1)
	_ = v3
	var v4 int32 = int32(-2147483648)
	_ = v4
	var v5 int64 = int64(9223372036854775807)
	_ = v5
	var v6 float64 = float64(123456.789)
	_ = v6
	var v7 float32 = float32(3.25)
	_ = v7
	var v8 string = "0123456789"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]int64{int64(-3), int64(0)}
	_ = c10
	var c11 = []uint64{uint64(9223372036854775808), uint64(6710286274559616647), 4: uint64(2)}
	_ = c11
	var c12 = map[int]uint16{1: uint16(2)}
	_ = c12
	var c13 = new(float32)
	_ = c13
	var c14 = []string{"0123456789", "", 4: "xyz"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sb.f1 *= id(uint(9223372036854775808))
	v2 = ^v2
	func() {
		if !((id(int(9223372036854775807)) >> (v0 % 33)) >= (id(int(-1)) ^ id(int(1)))) {
			v1 ^= (^v1 / 64)
			v15 := ((v3 % 7) - (v3 / (id(uint8(2)) | 1)))
			_ = v15
		}
	}()
	sb.f2--
	sb.in.g1 = pick(((v9 || v9) && (v1 == v1)), pick((v9 == v9), (v0^v0), (v0-v0)), ((v0 % (c12[1] | 1)) + (v0 &^ v0)))
	c11[uint(v4)%5]--
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return ((p0 / 3) - (ps.f2 % (p0 | id(uint32(3)) | 1)))
}

func fn4(p0 uint) int8 {
	var v0 uint = uint(2)
	_ = v0
	var v1 uint16 = uint16(7)
	_ = v1
	var v2 int8 = int8(2)
	_ = v2
	var v3 uint8 = uint8(3)
	_ = v3
	var v4 int64 = int64(-1)
	_ = v4
	var v5 uint32 = uint32(3659170368)
	_ = v5
	var v6 float64 = float64(1e-3)
	_ = v6
	var v7 float32 = float32(1e3)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = map[int]uint{1: uint(1)}
	_ = c10
	var c11 = new(uint32)
	_ = c11
	var c12 = []int8{int8(127), int8(-3), 4: int8(7)}
	_ = c12
	var c13 = new(float64)
	_ = c13
	var c14 = []string{"", "日本", 4: "xyz"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	ps.f2 = ((v5 ^ v5) - ((*c11) &^ v5))
	c12[v1%5] = max((pick(v9, v2, c12[3]) << (pick(v9, sb.f2, v5) % 33)), ((c12[3] ^ v2) >> ((id(uintptr(1)) - id(uintptr(1))) % 8)))
	v2 = (c12[3] ^ v2)
	v0 = ((p0 / 16) << ((v3 >> 32) % 33))
	sa.in.g0++
	sa.f5 = ^id(uint16(32768))
	for i15 := uintptr(0); i15 < 5; i15++ {
		_ = i15
		if v9 && v9 {
			continue
		}
		v2 = (((v2 | c12[4]) / ((c12[v3%5] / 16) | 3)) % (pick((v7 < v7), (v2&^c12[i15%5]), pick(v9, v2, v2)) | 1))
		sa.f2 = (as[0].f2 + uint32(v3))
	}
	sb.f0 = sb.f0
	c11 = &v5
	v16 := pick((v7 > v7), (sb.in.g2 / (sa.in.g2 | id(uint8(230)) | 1)), (v3 % 3))
	_ = v16
	v17 := ((sb.f2 / (ps.f2 | id(uint32(7)) | 1)) << 28)
	_ = v17
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	chk(v16)
	chk(v17)
	return id(int8(1))
}

func main() {
	var v0 uint = uint(1)
	_ = v0
	var v1 uint32 = uint32(4294967295)
	_ = v1
	var v2 int16 = int16(0)
	_ = v2
	var v3 int = int(-9223372036854775808)
	_ = v3
	var v4 int32 = int32(0)
	_ = v4
	var v5 uintptr = uintptr(2)
	_ = v5
	var v6 float64 = float64(0)
	_ = v6
	var v7 float32 = float32(3.25)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]uint8{uint8(128), uint8(255)}
	_ = c10
	var c11 = map[int]uint64{1: uint64(3)}
	_ = c11
	var c12 = new(int64)
	_ = c12
	var c13 = [4]float64{float64(0), float64(1e-3)}
	_ = c13
	var c14 = map[int]string{1: "\x00q"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	ps.f4 -= pick(v9, ps.f4, sb.f4)
	if n, m, err := three(int(v3), (v3 / (v3 | 1))); err != nil {
		v3 += len(err.Error()) + m
	} else {
		v3 = n - m
	}
	if z := complex(float64(v3&15), 2) * complex(1, float64((id(int8(-128))/8))); real(z) > imag(z) {
		v3 = int(real(z))
	} else {
		v3 -= int(imag(z))
	}
	v3 += kind(int8(id(int8(7))))
	c10[v1%4] = sb.in.g2
	switch x := v3; {
	case x > v3:
		v3 = x
		fallthrough
	case x%2 == 0:
		v3++
	default:
		v3 ^= x
	}
	for k19, e19 := range c10 {
		_, _ = k19, e19
		st20 := &Stack[int]{}
		st20.Push(fn1((*c12))).Push(v3)
		if x, ok := st20.Pop(); ok {
			v3 = kind(x) + st20.n
		}
	}
	ps.f2 = (v1 << (v1 % 33))
	as[v5%3].f1 = ^v0
	v5 = (v5 << 22)
	sa.f4--
	if ((sa.in.g2 / (sa.in.g2 | 1)) < (sa.in.g2 - sa.in.g2)) && ((v3 + v3) <= max(id(int(7)), v3)) {
		c21 := make(chan int, 3)
		go func(n int) {
			for i := range 3 {
				c21 <- n + i
			}
			close(c21)
		}((v3 / 3))
		for x := range c21 {
			v3 = v3*2 + x
		}
		v22 := (max(id(int8(127)), id(int8(2))) % (pick(v9, id(int8(7)), id(int8(127))) | id(int8(0)) | 1))
		_ = v22
		switch int32((sa.in.g0 * id(uint64(9223372036854775808)))) % 4 {
		case 0:
			for k23, e23 := range c10 {
				_, _ = k23, e23
				as[v0%3].f0 -= id(int16(-32768))
				as[1].f1 = pick(v9, v0, v0)
			}
			a24 := [3]A2{{x: (v1 | v1)}, 2: {s: string(rune(sa.in.g1 & 0x3ff))}}
			b24 := a24
			a24[uint(v3)%3].P(v3)
			b24[1] = a24[2]
			p24 := &a24[0]
			p24.P(3)
			v3 += p24.M(v3) + b24[0].M(1) + len(a24[2].s+b24[1].s)
			if a24 == b24 {
				v3++
			}
		case 1:
			for i, r := range v8 {
				v3 = v3*3 + i + int(r)
				chk(uint((pick(v9, id(uint64(5605829982227369172)), sb.in.g0) % 64)))
				chk(((ps.f4 * (*c12)) << 64))
				v3, v8 = two((v3 &^ v3), c14[v3&7])
				if i > 5 {
					break
				}
			}
		case 2:
			as[1] = sa
		}
	} else {
		sb.f5, sa.in.g0 = (sb.in.g1 % 3), (uint64(sb.f0) / 2)
		v4, sa.f5 = v4, id(uint16(2))
	}
	v5 = uintptr((uintptr(sa.f0) % 4))
	v8 = I(A3{(id(int8(80)) << (sa.in.g2 % 70)), 2, (id(int8(127)) & id(int8(7)))}).N() + (c14[v3&7] + c14[5])
	as[uint(v4)%3].f0 = sa.f0
	ps.f4 += id(int64(-3))
	n28 := 0
G28:
	if n28 < 3 {
		n28++
		v3 = v3*5 + n28
		goto G28
	}
	as[uint(v4)%3].f4 *= (int64(ps.f0) &^ int64(v5))
	x29 := struct {
		a int8
		b [3]uint16
		c *int
	}{(id(int8(127)) << (c10[0] % 70)), [3]uint16{1: pick(v9, ps.f5, ps.f5)}, &v3}
	y29 := x29
	y29.b[uint(v3)%3]++
	*y29.c += int(y29.b[1]) - int(x29.a)
	if x29 == y29 {
		v3--
	}
	ps.f1 = min((v0 & v0), -v0)
	sb.f2 *= v1
	c11[v3&7], sb.in.g0 = (c11[1] & c11[v3&7]), (id(uint64(7)) & c11[v3&7])
L30:
	for a := 0; a < 4; a++ {
		for b := range 3 {
			v3 += a * b
			if v4 <= v4 {
				continue L30
			}
			if v3%5 == 3 {
				break L30
			}
		}
	}
	for i31 := 2; i31 > 0; i31-- {
		_ = i31
		if v9 && v9 {
			continue
		}
		sa.in.g0 = (pick((v9 && v9), pick(v9, sa.in.g0, sb.in.g0), (sa.in.g0>>(v1%33))) | -sb.in.g0)
	}
	st32 := &Stack[int]{}
	st32.Push(fn1(ps.f4)).Push(v3)
	if x, ok := st32.Pop(); ok {
		v3 = kind(x) + st32.n
	}
	as[1] = sa
	sa.in.g0 = ((id(uint64(1)) - sa.in.g0) & (sb.in.g0 & sb.in.g0))
	if (sb.in.g1 | id(uint16(3))) == uint16(v4) {
		v33 := ((sa.in.g1 + sb.in.g1) << ((v1 / 2) % 8))
		_ = v33
		for i, r := range v8 {
			v3 = v3*3 + i + int(r)
			chk(((((*c12) >> (v33 % 70)) << 63) / ((-as[v5%3].f4 / ((ps.f4 % (id(int64(2)) | 1)) | 3)) | id(int64(-9223372036854775808)) | 1)))
			chk((sb.f4 << 38))
			chk((sa.f0 | sb.f0))
			if i > 5 {
				break
			}
		}
		v33 -= ((v33 &^ sa.in.g1) >> 52)
	}
	v4, v8 = ((v4 ^ v4) % 2), v8
	v3, v8 = two(^v3, string(rune(ps.f5&0x3ff)))
	for i, r := range v8 {
		v3 = v3*3 + i + int(r)
		as[v0%3].f2++
		chk(((^v2 << 53) & (pick(v9, v2, ps.f0) &^ (v2 ^ v2))))
		v3, v8 = two(len(c14[1]), (v8 + c14[v3&7]))
		if i > 5 {
			break
		}
	}
	c10[uint(v3)%4] >>= (sa.in.g2 << (v5 % 70)) % 66
	v3, v8 = two((id(int(1)) >> 49), (v8 + c14[v3&7]))
	c11[v3&7], sb.f0 = id(uint64(2)), (v2 - v2)
	sa.f4, sa.in.g2 = ((sb.f4 * (*c12)) + min(sa.f4, sa.f4)), (((id(uint8(7)) % 7) / (uint8(v3) | 1)) | ((sb.in.g2 * c10[v5%4]) >> (v0 % 33)))
	sb.f0 |= (v2 ^ v2)
	v8 = I(A2{(v1 & v1), (id(uint32(2)) | v1), c14[v3&7]}).N() + v8
	sa.in.g1 += pick(((v4 * v4) == pick(v9, v4, v4)), uint16(^v3), pick((id(int8(2)) < id(int8(7))), (sa.in.g1>>34), (id(uint16(20030))&^id(uint16(18408)))))
	v3, v8 = two(int(v5), (v8 + v8))
	switch ((v1 << 22) + (sb.f2 << (id(uint8(0)) % 70))) % 4 {
	case 0:
		for i, x := range seq(2) {
			v3 += i
			v8 = cut(v8+x, id(uint8(1)))
			c42 := make(chan int, 3)
			go func(n int) {
				for i := range 3 {
					c42 <- n + i
				}
				close(c42)
			}((v3 % (v3 | 3)))
			for x := range c42 {
				v3 = v3*2 + x
			}
			v3, v8 = two((v3 & v3), id("\x00q"))
			if v5 > v5 {
				continue
			}
		}
		if ((v1 % (v1 | 3)) >> ((c11[5] % (sa.in.g0 | id(uint64(18446744073709551615)) | 1)) % 33)) < ((as[v5%3].f2 ^ id(uint32(2))) / ((v1 & v1) | id(uint32(0)) | 1)) {
			v3, v3 = fn1(id(int64(9223372036854775807))), v3+1
			_, v3 = !v9, id(int(-3))
			sb.f1 = ^v0
			func() {
				ps.f1 = uint(as[1].f5)
				c45 := make(chan int, 3)
				go func(n int) {
					for i := range 3 {
						c45 <- n + i
					}
					close(c45)
				}(v3)
				for x := range c45 {
					v3 = v3*2 + x
				}
				chk(((as[uint(v2)%3].f4 | as[uint(v3)%3].f4) | int64(v5)))
			}()
		}
	case 1:
		v5 = ((uintptr(sb.in.g0) % ((v5 << (v5 % 70)) | 3)) >> ((pick(v9, sa.in.g1, sb.f5) | (as[2].f5 << (v1 % 33))) % 8))
		f46 := func(a int) int { v3 += a; return v3 - int(ps.f1) }
		chk(f46(f46((v3 - v3))))
		chk(f46(v3))
	case 2:
		for i, x := range seq(5) {
			v3 += i
			v8 = cut(v8+x, sa.in.g2)
			v3, v8 = two((v3 + v3), cut(v8, id(uint8(255))))
			var fs49 []func() int
			for i := range 3 {
				fs49 = append(fs49, func() int { i += v3 & 3; return i })
			}
			for _, f := range fs49 {
				chk(f())
				chk(f())
			}
			if v9 || v9 {
				break
			}
		}
	default:
		sa.f1 = uint(pick(!v9, ^id(int8(7)), (id(int8(1)) >> 11)))
	}
	fmt.Println("v0", v0)
	fmt.Println("v1", v1)
	fmt.Println("v2", v2)
	fmt.Println("v3", v3)
	fmt.Println("v4", v4)
	fmt.Println("v5", v5)
	fmt.Println("v6", v6)
	fmt.Println("v7", v7)
	fmt.Printf("v8 %d %.60q\n", len(v8), v8)
	fmt.Println("v9", v9)
	fmt.Println("c10", c10)
	fmt.Println("c11", c11)
	fmt.Println("c12", *c12)
	fmt.Println("c13", c13)
	fmt.Println("c14", c14)
	fmt.Printf("sa %+v\n", sa)
	fmt.Printf("sb %+v\n", sb)
	fmt.Printf("ps %+v\n", *ps)
	fmt.Printf("as %+v\n", as)
	fmt.Println(sum, steps)
}
