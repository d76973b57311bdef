// A program by a generator: interfaces, closures, panics, generics, iterators and channels between values of every kind.
package main

import "fmt"

type S struct {
	f0 uint
	f1 uintptr
	f2 uint16
	f3 int16
	f4 uint64
	in struct {
		g0 uint8
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

func fn0(p0 uint16, p1 uint8, p2 int, p3 string) int8 {
	var v0 uint32 = uint32(2)
	_ = v0
	var v1 int = int(9223372036854775807)
	_ = v1
	var v2 uint8 = uint8(65)
	_ = v2
	var v3 uint = uint(9223372036854775808)
	_ = v3
	var v4 int16 = int16(1)
	_ = v4
	var v5 uint64 = uint64(0)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(0)
	_ = v7
	var v8 string = "0123456789"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]uint16{1: uint16(2)}
	_ = c10
	var c11 = [4]int16{int16(2), int16(-793)}
	_ = c11
	var c12 = new(int8)
	_ = c12
	var c13 = map[int]float32{1: float32(1e3)}
	_ = c13
	var c14 = []string{"日本", "0123456789", 4: "0123456789"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	p2, p3 = two(len(id("0123456789")), v8)
	sa.f1 = (id(uintptr(0)) >> 34)
	v6 = -v6
	for i, r := range v8 {
		p2 = p2*3 + i + int(r)
		v0, v1 = (pick(!v9, v0, (v0^v0)) >> (pick((v2 >= v2), (ps.f4%3), (v5*v5)) % 8)), p2
		x17 := struct {
			a int8
			b [3]uint16
			c *int
		}{((*c12) << (v3 % 8)), [3]uint16{1: (p0 >> (v2 % 70))}, &p2}
		y17 := x17
		y17.b[uint(p2)%3]++
		*y17.c += int(y17.b[1]) - int(x17.a)
		if x17 == y17 {
			p2--
		}
		chk((((id(int32(0)) % 10) % (pick(v9, id(int32(1)), id(int32(-3))) | id(int32(2)) | 1)) / ((max(id(int32(2)), id(int32(2))) &^ pick(v9, id(int32(2147483647)), id(int32(-3)))) | id(int32(1)) | 1)))
		if i > 5 {
			break
		}
	}
	for i18 := 3; i18 > 0; i18-- {
		_ = i18
		p2 |= i18
		ps.f3 ^= ((max(ps.f3, v4) * int16(sa.f2)) ^ ((v4 << 66) & (v4 << 58)))
	}
	if sa == sa {
		if z := complex(float64(p2&15), 2) * complex(1, float64(pick(v9, id(int8(0)), id(int8(95))))); real(z) > imag(z) {
			p2 = int(real(z))
		} else {
			p2 -= int(imag(z))
		}
		p2 += kind(min(v6, v6))
	}
	sa.f2++
	*c12, ps.f3 = (int8((v0 + v0)) + pick((p0 < p0), pick(id(true), (*c12), (*c12)), int8(p1))), (-v4 % ((sb.f3 << (v5 % 33)) | id(int16(7)) | 1))
	v1 = I(A1((v4 << 59))).M((p2 % (v1 | id(int(2)) | 1)))
	*c12 = (((id(int8(127)) << (sa.f2 % 70)) % (((*c12) << (p1 % 33)) | id(int8(116)) | 1)) << 28)
	switch pick((sb == sb), pick(v9, v5, v5), pick(v9, v5, v5)) % 4 {
	case 0:
		if v2 >= p1 {
			chk(^sa.f3)
			as[2].f1 &= as[0].f1
		}
		var fs22 []func() int
		for i := range 3 {
			fs22 = append(fs22, func() int { i += p2 & 3; return i })
		}
		for _, f := range fs22 {
			chk(f())
			chk(f())
		}
		p0 = (pick(v9, id(uint16(2)), id(uint16(2))) + (p0 + p0))
	case 1:
		v0 = pick((p3 < cut(v8, p1)), pick((v9 && v9), -v0, (v0&^v0)), uint32(pick(v9, v4, v4)))
	case 2:
		for i23 := uint(0); i23 < 5; i23++ {
			_ = i23
			v1 += kind((p0 > id(uint16(1))))
		}
		st25 := &Stack[int]{}
		st25.Push((p2 << 42)).Push(v1)
		if x, ok := st25.Pop(); ok {
			v1 = kind(x) + st25.n
		}
		p1 = ((v2 / 4) | (v2 % (p1 | id(uint8(255)) | 1)))
	}
	chk(p0)
	chk(p1)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (*c12)
}

func fn1(p0 int, p1 string, p2 int16) int16 {
	var v0 uint8 = uint8(2)
	_ = v0
	var v1 uint = uint(0)
	_ = v1
	var v2 uintptr = uintptr(7)
	_ = v2
	var v3 uint64 = uint64(18446744073709551615)
	_ = v3
	var v4 int32 = int32(-2147483648)
	_ = v4
	var v5 uint32 = uint32(7)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(3.25)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = map[int]uint{1: uint(9223372036854775808)}
	_ = c10
	var c11 = new(uint16)
	_ = c11
	var c12 = map[int]int16{1: int16(-4001)}
	_ = c12
	var c13 = [4]float64{float64(-1), float64(-7.75)}
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
	p0 += (int(id(uint16(3))) - int(v1))
	p0 = p0
	p0, v4 = (p0 >> 58), ^v4
	func() {
		p0--
		v9 = (int((id(int8(7)) | id(int8(-128)))) > max((p0%(p0|3)), (p0<<(sb.f2%70))))
	}()
	for i15 := int8(0); i15 < 2; i15++ {
		_ = i15
		sb.f2 = ps.f2
	}
	v5 = v5
	chk(p0)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return p2
}

func fn2(p0 string, p1 uint) uint {
	var v0 uint64 = uint64(3)
	_ = v0
	var v1 uint = uint(1)
	_ = v1
	var v2 uint32 = uint32(1)
	_ = v2
	var v3 int8 = int8(1)
	_ = v3
	var v4 uint8 = uint8(3)
	_ = v4
	var v5 int = int(-6700281981212828278)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []int64{int64(0), int64(1), 4: int64(9223372036854775807)}
	_ = c10
	var c11 = []uint8{uint8(220), uint8(187), 4: uint8(3)}
	_ = c11
	var c12 = []uint32{uint32(1), uint32(7), 4: uint32(2197306279)}
	_ = c12
	var c13 = [4]float64{float64(0), float64(0.5)}
	_ = c13
	var c14 = map[int]string{1: "a"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sa = as[1]
	if ((v3 * v3) &^ (v3 | v3)) >= ((id(int8(2)) << 11) / (pick(v9, id(int8(7)), v3) | 1)) {
		for k15, e15 := range c11 {
			_, _ = k15, e15
			n16 := 0
		G16:
			if n16 < 3 {
				n16++
				v5 = v5*5 + n16
				goto G16
			}
		}
		v5 += kind(nil)
	} else {
		for k18, e18 := range c12 {
			_, _ = k18, e18
			sa.f3 = ((sb.f3 * sb.f3) >> (pick(id(true), id(uintptr(2)), sa.f1) % 8))
		}
		as[uint(v3)%3].f3 <<= max(v4, sa.in.g0) % 40
		v19 := len(string(rune(sa.f2 & 0x3ff)))
		_ = v19
	}
	v5 ^= gsum([]int{int(v5), len(id("日本"))}, func(x int) int { return x*2 + (v5 & v5) })
	for k21, e21 := range c12 {
		_, _ = k21, e21
		for i22 := range int32(2) {
			_ = i22
			if z := complex(float64(v5&15), 2) * complex(1, float64((v3>>(c12[4]%70)))); real(z) > imag(z) {
				v5 = int(real(z))
			} else {
				v5 -= int(imag(z))
			}
			chk(id(int32(0)))
			v3 &^= fn0((as[uint(i22)%3].f2 * as[1].f2), -v4, (v5 &^ k21), (p0 + p0))
		}
	L24:
		for a := 0; a < 4; a++ {
			for b := range 3 {
				v5 += a * b
				if v9 || v9 {
					continue L24
				}
				if v5%5 == 3 {
					break L24
				}
			}
		}
		x25 := struct {
			a int8
			b [3]uint16
			c *int
		}{^v3, [3]uint16{1: (sb.f2 % 100)}, &v5}
		y25 := x25
		y25.b[uint(v5)%3]++
		*y25.c += int(y25.b[1]) - int(x25.a)
		if x25 == y25 {
			v5--
		}
	}
	v5 = v5
	v5 ^= gsum([]int{(v5 >> (sb.f2 % 70)), -v5}, func(x int) int { return x*2 + (v5 >> (id(uint8(2)) % 70)) })
	sa.f4, sb.f2 = ((v0 >> 5) % (pick(v9, v0, v0) | id(uint64(7)) | 1)), id(uint16(2))
	sb.in.g0 = (pick(v9, v4, v4) >> (^as[v2%3].f2 % 70))
	if n, m, err := three((v5 * v5), (id(int(9223372036854775807)) &^ v5), (v5 % (v5 | 3))); err != nil {
		v5 += len(err.Error()) + m
	} else {
		v5 = n - m
	}
	v3 = v3
	st28 := &Stack[any]{}
	st28.Push((v5 % (v5 | 3))).Push(v5)
	if x, ok := st28.Pop(); ok {
		v5 = kind(x) + st28.n
	}
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (((v1 ^ v1) + (p1 &^ v1)) / 2)
}

func fn3(p0 int32, p1 uint, p2 uint16, p3 int16) uint8 {
	var v0 int = int(-1916914489646105221)
	_ = v0
	var v1 int64 = int64(9223372036854775807)
	_ = v1
	var v2 uint8 = uint8(255)
	_ = v2
	var v3 uint16 = uint16(1475)
	_ = v3
	var v4 uint32 = uint32(2)
	_ = v4
	var v5 int16 = int16(-1)
	_ = v5
	var v6 float64 = float64(123456.789)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]int64{1: int64(0)}
	_ = c10
	var c11 = [4]int{int(1), int(7)}
	_ = c11
	var c12 = []uint32{uint32(578003638), uint32(2147483648), 4: uint32(2)}
	_ = c12
	var c13 = map[int]float64{1: float64(123456.789)}
	_ = c13
	var c14 = map[int]string{1: "hé"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	n15 := 0
G15:
	if n15 < 3 {
		n15++
		v0 = v0*5 + n15
		goto G15
	}
	c11[1] = int(v2)
	p0 |= pick((v9 || v9), (p0 ^ p0), (p0 &^ p0))
	x16 := struct {
		a int8
		b [3]uint16
		c *int
	}{(id(int8(-128)) / (id(int8(2)) | id(int8(1)) | 1)), [3]uint16{1: min(v3, sa.f2)}, &v0}
	y16 := x16
	y16.b[uint(v0)%3]++
	*y16.c += int(y16.b[1]) - int(x16.a)
	if x16 == y16 {
		v0--
	}
	m17 := map[string]A2{(id("xyz") + v8): {1, 2, "m"}, "k": {x: (id(uint32(2147483648)) ^ v4)}}
	z17 := m17[(v8 + v8)]
	z17.P(2)
	m17["z"] = z17
	delete(m17, v8)
	for _, q := range m17 {
		v0 += q.M(0)
	}
	if _, ok := m17["z"]; ok {
		v0 += len(m17)
	}
	v8 = I(A1((p3 << (p1 % 33)))).N() + cut(c14[v0&7], v2)
	var fs19 []func() int
	for i := range 3 {
		fs19 = append(fs19, func() int { i += v0 & 3; return i })
	}
	for _, f := range fs19 {
		chk(f())
		chk(f())
	}
	m20 := map[string]A2{cut(v8, v2): {1, 2, "m"}, "k": {x: max(v4, v4)}}
	z20 := m20[v8]
	z20.P(2)
	m20["z"] = z20
	delete(m20, v8)
	for _, q := range m20 {
		v0 += q.M(0)
	}
	if _, ok := m20["z"]; ok {
		v0 += len(m20)
	}
	if (v3 == v3) || (c13[v0&7] == c13[3]) {
		for i, r := range v8 {
			v0 = v0*3 + i + int(r)
			chk((((v2 * sa.in.g0) & (v2 | v2)) / ((uint8(p2) << ((v4 % (v4 | id(uint32(2)) | 1)) % 8)) | 3)))
			if i > 5 {
				break
			}
		}
		var fs22 []func() int
		for i := range 3 {
			fs22 = append(fs22, func() int { i += v0 & 3; return i })
		}
		for _, f := range fs22 {
			chk(f())
			chk(f())
		}
	}
	v0 += kind(error(fmt.Errorf(`e%d`, 1)))
	for i, r := range v8 {
		v0 = v0*3 + i + int(r)
		sa.f2 &^= (((sb.f2 + p2) ^ pick(v9, id(uint16(32768)), sa.f2)) ^ (pick(v9, id(uint16(47167)), v3) & p2))
		if i > 5 {
			break
		}
	}
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
	return uint8(ps.f1)
}

func fn4(p0 int32, p1 uint, p2 int) uintptr {
	var v0 uint8 = uint8(194)
	_ = v0
	var v1 uintptr = uintptr(1)
	_ = v1
	var v2 int = int(7)
	_ = v2
	var v3 int64 = int64(7)
	_ = v3
	var v4 uint32 = uint32(7)
	_ = v4
	var v5 uint64 = uint64(0)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(123456.789)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]uint32{1: uint32(2)}
	_ = c10
	var c11 = []uint8{uint8(2), uint8(128), 4: uint8(7)}
	_ = c11
	var c12 = [4]int{int(9223372036854775807), int(9223372036854775807)}
	_ = c12
	var c13 = [4]float64{float64(-7.75), float64(123456.789)}
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
	*c14 = v8
	p2 += func(xs ...int) (t int) {
		for _, x := range xs {
			t ^= x
		}
		defer func() { t *= 3 }()
		return t + len(xs)
	}((p2 << 49), p2, 5)
	v2 += kind((v7 < id(float32(-7.75))))
	p2 += kind(max(v5, v5))
	for k18, e18 := range c13 {
		_, _ = k18, e18
		ps.f3 = int16(((sa.f3 + as[0].f3) % 100))
	}
	for i, r := range v8 {
		v2 = v2*3 + i + int(r)
		chk(sb.f1)
		if i > 5 {
			break
		}
	}
	switch x := -v2; {
	case x > p2:
		p2 = x
		fallthrough
	case x%2 == 0:
		p2++
	default:
		p2 ^= x
	}
	v5 = v5
	s21 := make([]int, 3, 5)
	s21 = append(s21, (v2 &^ p2), p2)
	t21 := append(s21[:1], s21[len(s21)/2:]...)
	t21[0] += p2
	p2 = s21[0] - t21[len(t21)-1] + cap(s21[1:]) + copy(s21, t21)
	for i, x := range seq(1) {
		v2 += i
		v8 = cut(v8+x, v0)
		sa.f4 |= (((v5 % 100) << 28) &^ pick((v9 || v9), (v5%(v5|id(uint64(7))|1)), uint64(as[p1%3].f2)))
		v2 += kind(error(fmt.Errorf(`e%d`, 1)))
		for i24 := 3; i24 > 0; i24-- {
			_ = i24
			if ps.f2 > sa.f2 {
				break
			}
			c14 = &v8
			v0 = v0
		}
		if v9 || v9 {
			break
		}
	}
	p2 = I(A3{(id(int8(2)) << 10), 2, int8(sa.f2)}).M(p2)
	chk(p0)
	chk(p1)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (((sb.f1 * v1) << ((v0 & c11[uint(p2)%5]) % 8)) | ((v1 &^ v1) - (sb.f1 ^ v1)))
}

func main() {
	var v0 int32 = int32(2147483647)
	_ = v0
	var v1 uint16 = uint16(32768)
	_ = v1
	var v2 int64 = int64(1)
	_ = v2
	var v3 uint = uint(3)
	_ = v3
	var v4 int8 = int8(-1)
	_ = v4
	var v5 int = int(-1589861092856481556)
	_ = v5
	var v6 float64 = float64(123456.789)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]int8{1: int8(-1)}
	_ = c10
	var c11 = []int32{int32(0), int32(1), 4: int32(2147483647)}
	_ = c11
	var c12 = []uint64{uint64(3), uint64(1), 4: uint64(2)}
	_ = c12
	var c13 = map[int]float32{1: float32(-7.75)}
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
	v4 = v4
	sb.f4 -= pick((v6 > v6), (id(uint64(1)) &^ sb.f4), uint64(id(uint64(9223372036854775808))))
	for i, x := range seq(4) {
		v5 += i
		v8 = cut(v8+x, sa.in.g0)
		c13[v5&7] = v7
		if v2 != v2 {
			break
		}
	}
	v8 = I(A3{(v4 % 16), 2, (c10[3] << 52)}).N() + (v8 + v8)
	for i17 := range uint16(5) {
		_ = i17
		if ps.f1 == min((as[2].f1&^id(uintptr(18446744073709551615))), (id(uintptr(18446744073709551615))|sb.f1)) {
			c18 := make(chan int, 3)
			go func(n int) {
				for i := range 3 {
					c18 <- n + i
				}
				close(c18)
			}((v5 &^ v5))
			for x := range c18 {
				v5 = v5*2 + x
			}
		}
		v5, v8 = two(v5, (v8 + (*c14)))
	L20:
		for a := 0; a < 4; a++ {
			for b := range 3 {
				v5 += a * b
				if v9 && v9 {
					continue L20
				}
				if v5%5 == 3 {
					break L20
				}
			}
		}
	}
	*c14 = (*c14)
	sa.f3 = sa.f3
	if v9 || v9 {
		sa.in.g0 += (sb.in.g0 | sb.in.g0)
		if v9 {
			switch x := -v5; {
			case x > v5:
				v5 = x
				fallthrough
			case x%2 == 0:
				v5++
			default:
				v5 ^= x
			}
			c10[1] -= v4
			ps.f3 = int16((id(uint32(1)) * id(uint32(3))))
		}
		if (id(int16(7)) | sa.f3) != -ps.f3 {
			sa.f1++
			n22 := 0
		G22:
			if n22 < 3 {
				n22++
				v5 = v5*5 + n22
				goto G22
			}
			if s := guard(func() { v5 = any(v8).(int) }); s != "ok" {
				chk(len(s))
				sum = sum*7 + uint64(s[len(s)-1])
			}
		} else {
			x24 := struct {
				a int8
				b [3]uint16
				c *int
			}{(c10[v5&7] + v4), [3]uint16{1: uint16(v2)}, &v5}
			y24 := x24
			y24.b[uint(v5)%3]++
			*y24.c += int(y24.b[1]) - int(x24.a)
			if x24 == y24 {
				v5--
			}
		}
	}
	defer func() {
		st25 := &Stack[any]{}
		st25.Push((v5 % 64)).Push(v5)
		if x, ok := st25.Pop(); ok {
			v5 = kind(x) + st25.n
		}
		c10[2] = (pick((c12[0] != ps.f4), (v4/(c10[5]|1)), (c10[2]-v4)) >> (pick((v2 != v2), (sb.in.g0/(sb.in.g0|id(uint8(7))|1)), uint8(v2)) % 70))
	}()
	defer func() {
		m26 := map[string]A2{(v8 + (*c14)): {1, 2, "m"}, "k": {x: (id(uint32(231171124)) ^ id(uint32(2)))}}
		z26 := m26[(v8 + v8)]
		z26.P(2)
		m26["z"] = z26
		delete(m26, id("hé"))
		for _, q := range m26 {
			v5 += q.M(0)
		}
		if _, ok := m26["z"]; ok {
			v5 += len(m26)
		}
		for i, x := range seq(1) {
			v5 += i
			v8 = cut(v8+x, sb.in.g0)
			c28 := make(chan int, 3)
			go func(n int) {
				for i := range 3 {
					c28 <- n + i
				}
				close(c28)
			}(v5)
			for x := range c28 {
				v5 = v5*2 + x
			}
			if v0 <= v0 {
				continue
			}
		}
	}()
	a29 := [3]A2{{x: uint32(id(uint32(3)))}, 2: {s: string(rune(v1 & 0x3ff))}}
	b29 := a29
	a29[uint(v5)%3].P(v5)
	b29[1] = a29[2]
	p29 := &a29[0]
	p29.P(3)
	v5 += p29.M(v5) + b29[0].M(1) + len(a29[2].s+b29[1].s)
	if a29 == b29 {
		v5++
	}
	c11[1] = ((v0 / (v0 | 3)) + (v0 / (id(int32(-1)) | 3)))
	if s := guard(func() { v5 = *(*int)(nil) }); s != "ok" {
		chk(len(s))
		sum = sum*7 + uint64(s[len(s)-1])
	}
	ps.f0 &^= (ps.f0 >> 53)
	ps.f4 = (pick((id(uint32(1909254883)) != id(uint32(7))), (id(uint64(18446744073709551615))|sa.f4), (c12[uint(v4)%5]/(id(uint64(1))|id(uint64(0))|1))) % (pick((v2 >= v2), (sb.f4%(sa.f4|id(uint64(3))|1)), (id(uint64(7))&^as[uint(v2)%3].f4)) | 3))
	for i, x := range seq(0) {
		v5 += i
		v8 = cut(v8+x, sb.in.g0)
		as[1].f2 &= ((v1 * v1) % ((v1 - v1) | 3))
		sa.f3 <<= (sa.in.g0 ^ sb.in.g0) % 66
		if v9 && v9 {
			break
		}
	}
	ps.f1--
	v5 += func(xs ...int) (t int) {
		for _, x := range xs {
			t ^= x
		}
		defer func() { t *= 3 }()
		return t + len(xs)
	}((v5 / (v5 | id(int(5305448737424772880)) | 1)), v5, 5)
	ps.f1 = (uintptr(v5) + (id(uintptr(3)) - id(uintptr(2))))
	v0 = (v0 * v0)
	v5 ^= gsum([]int{int(id(uint32(2147483648))), (v5 & v5)}, func(x int) int { return x*2 + (v5 / (v5 | id(int(9223372036854775807)) | 1)) })
	v6 = ((v6 / v6) - (v6 - v6))
	sa.f0++
	sa.f4 = ps.f4
	sb.in.g0 = sb.in.g0
	if z := complex(float64(v5&15), 2) * complex(1, float64((v4*v4))); real(z) > imag(z) {
		v5 = int(real(z))
	} else {
		v5 -= int(imag(z))
	}
	v5 ^= gsum([]int{(v5 - v5), len(v8)}, func(x int) int { return x*2 + (v5 * v5) })
	x36 := struct {
		a int8
		b [3]uint16
		c *int
	}{(id(int8(43)) % (id(int8(7)) | 3)), [3]uint16{1: min(v1, v1)}, &v5}
	y36 := x36
	y36.b[uint(v5)%3]++
	*y36.c += int(y36.b[1]) - int(x36.a)
	if x36 == y36 {
		v5--
	}
	if n, m, err := three((v5 << (v1 % 8))); err != nil {
		v5 += len(err.Error()) + m
	} else {
		v5 = n - m
	}
	sb = as[uint(v5)%3]
	x38 := struct {
		a int8
		b [3]uint16
		c *int
	}{(v4 | v4), [3]uint16{1: -id(uint16(3))}, &v5}
	y38 := x38
	y38.b[uint(v5)%3]++
	*y38.c += int(y38.b[1]) - int(x38.a)
	if x38 == y38 {
		v5--
	}
	v39 := ((v0 / (v0 | 3)) << 38)
	_ = v39
	var fs40 []func() int
	for i := range 3 {
		fs40 = append(fs40, func() int { i += v5 & 3; return i })
	}
	for _, f := range fs40 {
		chk(f())
		chk(f())
	}
	v5, v5 = (v5 + v5), v5+1
	_, v5 = (v9 == v9), (v5 & v5)
	ps.f3 = fn1((v5 | v5), (v8 + v8), (sb.f3 | sa.f3))
	as[2].f1 = sa.f1
	sb.in.g0, c10[v5&7] = sa.in.g0, ((c10[v5&7] << (sb.in.g0 % 70)) | (v4 & v4))
	var fs42 []func() int
	for i := range 3 {
		fs42 = append(fs42, func() int { i += v5 & 3; return i })
	}
	for _, f := range fs42 {
		chk(f())
		chk(f())
	}
	sa.in.g0, sb.f1 = pick(((sa.in.g0 < sa.in.g0) && (v8 != v8)), sb.in.g0, pick((v9 == v9), uint8(id(uint32(1))), (sa.in.g0&id(uint8(1))))), ((ps.f1 + as[2].f1) / ((id(uintptr(18446744073709551615)) - id(uintptr(1))) | 1))
	v6 = v6
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
	fmt.Println("c14", *c14)
	fmt.Printf("sa %+v\n", sa)
	fmt.Printf("sb %+v\n", sb)
	fmt.Printf("ps %+v\n", *ps)
	fmt.Printf("as %+v\n", as)
	fmt.Println("v39", v39)
	fmt.Println(sum, steps)
}
