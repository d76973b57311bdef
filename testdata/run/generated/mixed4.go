// A program by a generator: interfaces, closures, panics, generics, iterators and channels between values of every kind.
package main

import "fmt"

type S struct {
	f0 int32
	f1 bool
	f2 uint8
	in struct {
		g0 uintptr
		g1 uint64
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

func fn0(p0 string, p1 uint8, p2 uint16) int64 {
	var v0 uintptr = uintptr(7)
	_ = v0
	var v1 uint32 = uint32(2147483648)
	_ = v1
	var v2 int32 = int32(0)
	_ = v2
	var v3 int8 = int8(2)
	_ = v3
	var v4 int64 = int64(9223372036854775807)
	_ = v4
	var v5 int16 = int16(7)
	_ = v5
	var v6 float64 = float64(0)
	_ = v6
	var v7 float32 = float32(1e-3)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(int)
	_ = c10
	var c11 = new(int16)
	_ = c11
	var c12 = []uint32{uint32(2147483648), uint32(2147483648), 4: uint32(2147483648)}
	_ = c12
	var c13 = []float64{float64(1e-3), float64(3.25), 4: float64(1e3)}
	_ = c13
	var c14 = new(string)
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	v1 *= pick(!v9, max(c12[3], v1), (c12[1] % (v1 | 3)))
	sb.in.g0 &= ((v0 + v0) ^ (v0 << 32))
	v3 |= (((v3 >> 20) &^ (v3 * v3)) ^ ((v3 - v3) * pick(v9, v3, v3)))
	sb.f0 |= v2
	v0 = (v0 / (v0 | id(uintptr(18446744073709551615)) | 1))
	sa.in.g1 = sa.in.g1
	for i15 := 1; i15 > 0; i15-- {
		_ = i15
		*c10 = i15
	}
	for i16 := int16(0); i16 < 1; i16++ {
		_ = i16
		if p1 != p1 {
			continue
		}
		switch (pick(v9, v2, sa.f0) & -v2) % 4 {
		case 0:
			chk(v0)
		case 1:
			chk(pick(((sb == sa) == !v9), ((v4 / (v4 | 1)) + pick(v9, v4, v4)), int64((v4 | v4))))
			chk(pick(ps.f1, v4, id(int64(-9223372036854775808))))
		case 2:
			v1 >>= pick(v9, p1, as[p1%3].f2) % 8
		default:
			v0 = v0
			v0 &^= sa.in.g0
			v1++
		}
		c13[uint(i16)%5] = float64(pick(v9, id(uint(9223372036854775808)), id(uint(9223372036854775808))))
		if p1 > p1 {
			chk((((sb.f0 * v2) & (v2 << 31)) >> (((sa.in.g1 * sb.in.g1) & -sb.in.g1) % 70)))
			v3 = int8(pick((v9 && sb.f1), (v1 ^ v1), pick(sa.f1, v1, v1)))
		}
	}
	switch (-p2 | pick(v9, p2, p2)) % 4 {
	case 0:
		func() {
			chk(p2)
			*c10 += ((*c10) >> (v1 % 8))
		}()
		sb = as[2]
		p2 *= (p2 | p2)
	case 1:
		as[1] = sb
		sa.in.g0 ^= uintptr(id(uint(16113345940368368714)))
		if pick((id(true) && v9), (v0&sa.in.g0), pick(v9, v0, v0)) < (pick(v9, id(uintptr(8653137917856693565)), v0) | (v0 + sb.in.g0)) {
			chk((((p1 &^ p1) % ((sb.f2 * p1) | 1)) >> 25))
			p1++
			sb.in.g0 += (uintptr(pick(v9, (*c10), (*c10))) & pick((v9 || v9), (v0<<34), (v0<<(p2%8))))
		} else {
			p2 = ((p2 << (p1 % 8)) % 2)
		}
	case 2:
		v17 := pick(!v9, (v2 * v2), (sa.f0 & v2))
		_ = v17
		as[2] = sb
		v3 = (id(int8(2)) >> (id(uint(1)) % 70))
	}
	chk(p1)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (pick(sa.f1, v4, v4) + (v4 / (v4 | 3)))
}

func fn1(p0 uint32, p1 int8, p2 float64) int8 {
	var v0 uint64 = uint64(3)
	_ = v0
	var v1 int8 = int8(-3)
	_ = v1
	var v2 int32 = int32(-1)
	_ = v2
	var v3 int64 = int64(1)
	_ = v3
	var v4 int = int(-9223372036854775808)
	_ = v4
	var v5 uint32 = uint32(1)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(1)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []uintptr{uintptr(2), uintptr(2), 4: uintptr(2)}
	_ = c10
	var c11 = new(int64)
	_ = c11
	var c12 = new(uint8)
	_ = c12
	var c13 = [4]float64{float64(1e-3), float64(123456.789)}
	_ = c13
	var c14 = []string{"\x00q", "日本", 4: ""}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sb.in.g0 = (sb.in.g0 << (id(uint8(128)) % 33))
	st15 := &Stack[any]{}
	st15.Push(len(v8)).Push(v4)
	if x, ok := st15.Pop(); ok {
		v4 = kind(x) + st15.n
	}
	switch pick((v9 == sb.f1), (id(uint16(3))*id(uint16(2793))), (id(uint16(7))%64)) % 4 {
	case 0:
		p1 = (((p1 * v1) - int8(v4)) | ((p1 ^ v1) >> 21))
		st16 := &Stack[int]{}
		st16.Push(len(v8)).Push(v4)
		if x, ok := st16.Pop(); ok {
			v4 = kind(x) + st16.n
		}
		m17 := map[string]A2{v8: {1, 2, "m"}, "k": {x: uint32(v4)}}
		z17 := m17[v8]
		z17.P(2)
		m17["z"] = z17
		delete(m17, v8)
		for _, q := range m17 {
			v4 += q.M(0)
		}
		if _, ok := m17["z"]; ok {
			v4 += len(m17)
		}
	case 1:
		for i18 := 5; i18 > 0; i18-- {
			_ = i18
			chk(min(((v3 % 2) % ((v3 << (id(uint8(128)) % 33)) | 1)), int64(pick(v9, id(uint16(65535)), id(uint16(1))))))
		}
	case 2:
		v4 -= int(gsum([]uint16{(id(uint16(15559)) << (v0 % 33)), 7}, func(x uint16) uint16 { v4++; return x / 3 }))
	default:
		v4 -= int(gsum([]uint16{(id(uint16(3)) * id(uint16(61346))), 7}, func(x uint16) uint16 { v4++; return x / 3 }))
	}
	sa.in.g0, p1 = ((c10[uint(v4)%5] | sb.in.g0) / (pick(id(false), id(uintptr(1)), c10[4]) | id(uintptr(1)) | 1)), int8(((ps.f2 / (sa.f2 | id(uint8(3)) | 1)) &^ (id(uint8(128)) ^ (*c12))))
	for i21 := 3; i21 > 0; i21-- {
		_ = i21
		p1, p1 = (((v1 &^ id(int8(-90))) ^ -v1) - (int8(p1) * (p1 | v1))), (int8(v0) ^ (p1 - p1))
		*c11 = (^v3 | fn0(string(rune(id(uint16(0))&0x3ff)), uint8(v3), -id(uint16(1))))
		if v9 {
			c14[2] = v8
			v4 += func(xs ...int) (t int) {
				for _, x := range xs {
					t ^= x
				}
				defer func() { t *= 3 }()
				return t + len(xs)
			}((i21 << (v0 % 8)), v4, 5)
			chk((v0 & sa.in.g1))
		} else {
			v4, v4 = pick(v9, i21, i21), v4+1
			_, v4 = !ps.f1, (v4 & i21)
		}
	}
	v4 += func(xs ...int) (t int) {
		for _, x := range xs {
			t ^= x
		}
		defer func() { t *= 3 }()
		return t + len(xs)
	}((v4 & v4), v4, 5)
	x25 := struct {
		a int8
		b [3]uint16
		c *int
	}{(v1 << (p0 % 8)), [3]uint16{1: uint16(id(uint16(2)))}, &v4}
	y25 := x25
	y25.b[uint(v4)%3]++
	*y25.c += int(y25.b[1]) - int(x25.a)
	if x25 == y25 {
		v4--
	}
	chk(p0)
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (v1 / 64)
}

func fn2(p0 uint32, p1 float64, p2 int64) uintptr {
	var v0 uint8 = uint8(7)
	_ = v0
	var v1 int = int(2)
	_ = v1
	var v2 uint16 = uint16(2)
	_ = v2
	var v3 uint64 = uint64(3)
	_ = v3
	var v4 int8 = int8(0)
	_ = v4
	var v5 uint = uint(18446744073709551615)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(3.25)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]int64{int64(0), int64(7)}
	_ = c10
	var c11 = map[int]uint16{1: uint16(7296)}
	_ = c11
	var c12 = [4]int32{int32(-3), int32(-3)}
	_ = c12
	var c13 = map[int]float64{1: float64(-7.75)}
	_ = c13
	var c14 = new(string)
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sb.f0 += (sa.f0 << (v0 % 33))
	for i, x := range seq(2) {
		v1 += i
		v8 = cut(v8+x, v0)
		v8 = I(A2{pick(v9, p0, p0), (p0 &^ p0), id("0123456789")}).N() + string(rune(v2&0x3ff))
		v8 = cut(cut(string(rune(v2&0x3ff)), (sa.f2%(v0|id(uint8(19))|1))), ^sb.f2)
		if id(int16(7)) == id(int16(7)) {
			continue
		}
	}
	if uint32(uint32(v2)) > (uint32(v0) &^ pick(v9, p0, p0)) {
		if v9 {
			sb.in.g0 += uintptr(((sa.f0 & sb.f0) >> 51))
			if z := complex(float64(v1&15), 2) * complex(1, float64(id(int8(-1)))); real(z) > imag(z) {
				v1 = int(real(z))
			} else {
				v1 -= int(imag(z))
			}
			v1, v8 = two(int(p0), (v8 + v8))
		} else {
			v1 <<= (v0 &^ v0) % 66
			sa.in.g1 = (((id(uint64(94720367015820425)) * v3) % ((v3 / (v3 | 3)) | 3)) &^ ((sb.in.g1 - v3) + min(v3, v3)))
			v8 = I(A3{(v4 &^ v4), 2, (v4 & v4)}).N() + v8
		}
		v1 -= int(gsum([]uint16{(id(uint16(23685)) ^ v2), 7}, func(x uint16) uint16 { v1++; return x / 3 }))
		v7 = v7
	} else {
		st21 := &Stack[int]{}
		st21.Push((v1 / (v1 | 1))).Push(v1)
		if x, ok := st21.Pop(); ok {
			v1 = kind(x) + st21.n
		}
		switch pick((sb == sa), uint8(v2), (v0^v0)) % 4 {
		case 0:
			v22 := pick((v4 < v4), (v4 / 10), (v4 | v4))
			_ = v22
			chk(min(((v0 & v0) % (uint8(v1) | 3)), pick((v0 != v0), (v0^v0), min(v0, sa.f2))))
			sb.f2 = v0
		default:
			chk(v3)
			v4 ^= (pick((v4 < v4), (v4>>43), int8(sb.in.g0)) - ((v4 * v4) - (v4 >> 52)))
		}
		v8 = I(A2{pick(v9, p0, p0), uint32(v2), ((*c14) + v8)}).N() + string(rune(c11[0]&0x3ff))
	}
	x24 := struct {
		a int8
		b [3]uint16
		c *int
	}{min(v4, v4), [3]uint16{1: (c11[v1&7] << (p0 % 33))}, &v1}
	y24 := x24
	y24.b[uint(v1)%3]++
	*y24.c += int(y24.b[1]) - int(x24.a)
	if x24 == y24 {
		v1--
	}
	v3, p0 = (uint64((v3 & v3)) &^ -v3), p0
	f25 := func(a int) int { v1 += a; return v1 - (v1 >> 68) }
	chk(f25(f25(int(p2))))
	chk(f25(v1))
	sb.in.g0 <<= ^id(uint8(7)) % 8
	chk(p0)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (sa.in.g0 >> (id(uint16(7)) % 70))
}

func fn3(p0 uint8) uint32 {
	var v0 uint32 = uint32(2)
	_ = v0
	var v1 uint64 = uint64(10427890440559757582)
	_ = v1
	var v2 uint8 = uint8(128)
	_ = v2
	var v3 int8 = int8(1)
	_ = v3
	var v4 int16 = int16(32767)
	_ = v4
	var v5 uintptr = uintptr(1)
	_ = v5
	var v6 float64 = float64(1e-3)
	_ = v6
	var v7 float32 = float32(1)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]uint{uint(18446744073709551615), uint(3)}
	_ = c10
	var c11 = []int32{int32(-2147483648), int32(0), 4: int32(-1)}
	_ = c11
	var c12 = [4]uint32{uint32(1), uint32(2147483648)}
	_ = c12
	var c13 = new(float64)
	_ = c13
	var c14 = new(string)
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	c10[v0%4] = c10[0]
	switch int32((sb.f0 + as[1].f0)) % 4 {
	case 0:
		v1 = (v1 - sa.in.g1)
	}
	sb.in.g1--
	sa = sb
	v15 := ((v9 || v9) && (v9 || v9))
	_ = v15
	c12[1] = (uint32(v1) ^ uint32(v0))
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return v0
}

func fn4(p0 uint32, p1 int32, p2 uint8, p3 uint16) uint64 {
	var v0 uint64 = uint64(425832457838576344)
	_ = v0
	var v1 int8 = int8(2)
	_ = v1
	var v2 uintptr = uintptr(1)
	_ = v2
	var v3 uint = uint(1)
	_ = v3
	var v4 int16 = int16(2)
	_ = v4
	var v5 int32 = int32(-2147483648)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(-7.75)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(uint8)
	_ = c10
	var c11 = map[int]uint32{1: uint32(0)}
	_ = c11
	var c12 = new(uintptr)
	_ = c12
	var c13 = map[int]float32{1: float32(1e3)}
	_ = c13
	var c14 = [4]string{"xyz", ""}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	func() {
		func() {
			p0 = pick(sa.f1, p0, p0)
			chk(p3)
		}()
	}()
	sa.f2 *= pick((v9 && v9), (sb.f2 & p2), pick(v9, as[0].f2, p2))
	func() {
		if len(string(rune(p3&0x3ff))) != (len(v8) | int(id(int(2)))) {
			chk(((p2 / 4) >> ((sa.in.g0 % (v2 | id(uintptr(7)) | 1)) % 33)))
			chk(int32(v4))
			v4 &= v4
		}
		v4 = -v4
		v4 = ^v4
	}()
	ps.f2 = ((uint8(v2) &^ max(p2, p2)) >> (((as[2].f2 % 3) &^ pick(v9, p2, id(uint8(255)))) % 33))
	v8 = v8
	c14[v0%4] = v8
	if ps.f1 {
		sa.in.g0 ^= (uintptr(v4) | fn2(p0, v6, id(int64(56680182604022570))))
		c11[5] ^= p0
		v3 ^= v3
	} else {
		for i15 := int8(0); i15 < 3; i15++ {
			_ = i15
			v1 = ((i15 % 16) % ((i15 >> (c11[1] % 70)) | 3))
			p3, ps.f2 = (p3 &^ p3), pick(as[uint(i15)%3].f1, p2, p2)
			sb.f2 = (((p2 * p2) - (p2 / (p2 | id(uint8(2)) | 1))) ^ uint8((id(int(2)) - id(int(2)))))
		}
		sb.f2 = (((id(uint8(128)) >> (c11[4] % 70)) ^ (p2 << (p0 % 70))) ^ pick(!v9, (p2<<(p2%8)), (p2%(id(uint8(128))|id(uint8(0))|1))))
	}
	sb = sb
	sa.f2 = (p2 / ((*c10) | id(uint8(1)) | 1))
	chk(p0)
	chk(p1)
	chk(p2)
	chk(p3)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (v0 | sa.in.g1)
}

func main() {
	var v0 uint8 = uint8(3)
	_ = v0
	var v1 uint = uint(3)
	_ = v1
	var v2 uint64 = uint64(18446744073709551615)
	_ = v2
	var v3 int64 = int64(9223372036854775807)
	_ = v3
	var v4 int8 = int8(-3)
	_ = v4
	var v5 int = int(1)
	_ = v5
	var v6 float64 = float64(-1)
	_ = v6
	var v7 float32 = float32(1e-3)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = [4]uint64{uint64(3), uint64(0)}
	_ = c10
	var c11 = [4]uintptr{uintptr(1), uintptr(3)}
	_ = c11
	var c12 = []int16{int16(-3), int16(0), 4: int16(-3)}
	_ = c12
	var c13 = [4]float64{float64(3.25), float64(1e-3)}
	_ = c13
	var c14 = [4]string{"\x00q", "\x00q"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sb.f2 >>= (v0 & v0) % 66
	sb = sb
	c11[2] *= (pick((v9 || v9), (c11[uint(v4)%4]%(sa.in.g0|1)), (id(uintptr(18446744073709551615))*id(uintptr(18446744073709551615)))) >> ((pick(v9, v1, v1) | min(v1, v1)) % 33))
	s15 := make([]int, 3, 8)
	s15 = append(s15, int(v0), v5)
	t15 := append(s15[:1], s15[len(s15)/2:]...)
	t15[0] += v5
	v5 = s15[0] - t15[len(t15)-1] + cap(s15[1:]) + copy(s15, t15)
	if s := guard(func() { v5 = v5 / (v5 & 1) }); s != "ok" {
		chk(len(s))
		sum = sum*7 + uint64(s[len(s)-1])
	}
	st17 := &Stack[any]{}
	st17.Push((v5 % (v5 | id(int(1)) | 1))).Push(v5)
	if x, ok := st17.Pop(); ok {
		v5 = kind(x) + st17.n
	}
	switch pick((sa.f2 < as[2].f2), uintptr(v0), (c11[v0%4]<<(c11[v2%4]%70))) % 4 {
	case 0:
		v3 = v3
		x18 := struct {
			a int8
			b [3]uint16
			c *int
		}{int8(v3), [3]uint16{1: pick(sb.f1, id(uint16(3)), id(uint16(32768)))}, &v5}
		y18 := x18
		y18.b[uint(v5)%3]++
		*y18.c += int(y18.b[1]) - int(x18.a)
		if x18 == y18 {
			v5--
		}
		if s := guard(func() { v5 = *(*int)(nil) }); s != "ok" {
			chk(len(s))
			sum = sum*7 + uint64(s[len(s)-1])
		}
	default:
		if ((c12[4] % (c12[0] | 1)) != (id(int16(1)) >> (v1 % 33))) && (fn2(id(uint32(2828043401)), v6, v3) == uintptr(v4)) {
			for i20 := 5; i20 > 0; i20-- {
				_ = i20
				if id(int8(2)) != v4 {
					continue
				}
				v4 &^= (v4 &^ (v4 | v4))
			}
			if n, m, err := three((v5 % 16), -v5, len(c14[uint(v5)%4])); err != nil {
				v5 += len(err.Error()) + m
			} else {
				v5 = n - m
			}
		} else {
			v5 = (len(c14[v0%4]) & len(v8))
			sb.in.g1 ^= ((^v2 ^ (v2 &^ v2)) &^ (v2 | fn4(id(uint32(2147483648)), ps.f0, as[v1%3].f2, id(uint16(2)))))
		}
		v1 >>= (v0 & v0) % 66
	}
	n22 := 0
G22:
	if n22 < 3 {
		n22++
		v5 = v5*5 + n22
		goto G22
	}
	sb.f2 = pick(v9, ps.f2, v0)
	v5 -= (v5 >> 66)
	c23 := make(chan int, 3)
	go func(n int) {
		for i := range 3 {
			c23 <- n + i
		}
		close(c23)
	}((v5 | v5))
	for x := range c23 {
		v5 = v5*2 + x
	}
	as[1].f2, ps.f0 = uint8((ps.f0 ^ ps.f0)), ((sa.f0 & as[0].f0) + (id(int32(7)) | ps.f0))
	sb.in.g0, ps.f2 = (sb.in.g0 - sb.in.g0), ((v0 &^ sb.f2) - (v0 | v0))
	s24 := make([]int, 3, 4)
	s24 = append(s24, len(v8), v5)
	t24 := append(s24[:1], s24[len(s24)/2:]...)
	t24[0] += v5
	v5 = s24[0] - t24[len(t24)-1] + cap(s24[1:]) + copy(s24, t24)
	v1 *= (pick((v9 && v9), (v1-v1), (v1/(v1|id(uint(18446744073709551615))|1))) * ((v1 + v1) << ((ps.f2 / 4) % 8)))
	v5 ^= v5
	v4 = v4
	v5 ^= gsum([]int{(v5 % (v5 | 3)), (v5 ^ v5)}, func(x int) int { return x*2 + (v5 + v5) })
	f26 := func(a int) int { v5 += a; return v5 - int(sa.in.g0) }
	chk(f26(f26((v5 % 8))))
	chk(f26(v5))
	v27 := ((id(uint32(7)) - id(uint32(0))) &^ fn3(v0))
	_ = v27
	v5 += int((v3 >> 54))
	sa.in.g0 |= ((sa.in.g0 >> 41) % (uintptr(v2) | 1))
	s28 := make([]int, 2, 5)
	s28 = append(s28, (v5 ^ v5), v5)
	t28 := append(s28[:1], s28[len(s28)/2:]...)
	t28[0] += v5
	v5 = s28[0] - t28[len(t28)-1] + cap(s28[1:]) + copy(s28, t28)
	m29 := map[string]A2{(id("日本") + v8): {1, 2, "m"}, "k": {x: (v27 &^ v27)}}
	z29 := m29[(c14[v0%4] + v8)]
	z29.P(2)
	m29["z"] = z29
	delete(m29, v8)
	for _, q := range m29 {
		v5 += q.M(0)
	}
	if _, ok := m29["z"]; ok {
		v5 += len(m29)
	}
	sa.in.g0, v1 = (id(uintptr(0)) / (c11[v2%4] | 1)), (uint(sb.f2) &^ (id(uint(0)) % (v1 | 1)))
	v4 += (v4 << (v1 % 33))
	c13[v1%4] = float64((as[2].f0 / (sb.f0 | 3)))
	if v9 {
		v4 -= v4
		f30 := func(a int) int { v5 += a; return v5 - v5 }
		chk(f30(f30((id(int(2)) % (v5 | 3)))))
		chk(f30(v5))
		v5, v8 = two((v5 ^ v5), (c14[v0%4] + v8))
	}
	sa.in.g1, ps.f0 = (uint64(v1) ^ (sb.in.g1 / (v2 | 1))), ((sb.f0 % (as[1].f0 | id(int32(1)) | 1)) << 28)
	v3 = (pick((sb.f1 && v9), fn0(v8, sb.f2, id(uint16(1))), (v3-v3)) + ((v3 - v3) >> (v0 % 70)))
	if z := complex(float64(v5&15), 2) * complex(1, float64((v4>>17))); real(z) > imag(z) {
		v5 = int(real(z))
	} else {
		v5 -= int(imag(z))
	}
	ps.f2 = (((id(uint8(2)) | as[v1%3].f2) ^ (v0 << (v27 % 8))) & pick((v3 <= v3), uint8(c12[2]), (v0-v0)))
	as[1] = sb
	v33 := (min(id(uint16(13139)), id(uint16(58032))) * uint16(v0))
	_ = v33
	v0 &^= pick((v7 <= v7), (as[uint(v5)%3].f2 % 16), (v0 / (v0 | 3)))
	defer func() {
		v3 += int64(fn2((v27 & v27), (v6 - id(float64(1e-3))), (v3 ^ id(int64(0)))))
		var fs34 []func() int
		for i := range 3 {
			fs34 = append(fs34, func() int { i += v5 & 3; return i })
		}
		for _, f := range fs34 {
			chk(f())
			chk(f())
		}
		v3 = ((pick(v9, v3, v3) * pick(v9, v3, v3)) * ((v3 ^ v3) ^ int64(v3)))
	}()
	for k35, e35 := range c11 {
		_, _ = k35, e35
		v5, v8 = two((v5 >> 52), string(rune(v33&0x3ff)))
		v4, sa.in.g0 = ((fn1(v27, v4, v6) >> 27) | int8((v2 | v2))), (fn2(uint32(v5), v6, (v3%4)) - ((sb.in.g0 + e35) * (e35 | e35)))
		st37 := &Stack[any]{}
		st37.Push(int(v5)).Push(v5)
		if x, ok := st37.Pop(); ok {
			v5 = kind(x) + st37.n
		}
	}
	v4 <<= (v0 << 5) % 40
	sa.in.g0 = c11[2]
	v8 = I(A2{fn3(v0), (v27 % (v27 | 1)), v8}).N() + v8
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
	fmt.Println("c12", c12)
	fmt.Println("c13", c13)
	fmt.Println("c14", c14)
	fmt.Printf("sa %+v\n", sa)
	fmt.Printf("sb %+v\n", sb)
	fmt.Printf("ps %+v\n", *ps)
	fmt.Printf("as %+v\n", as)
	fmt.Println("v27", v27)
	fmt.Println("v33", v33)
	fmt.Println(sum, steps)
}
