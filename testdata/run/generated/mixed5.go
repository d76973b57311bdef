// A program by a generator: interfaces, closures, panics, generics, iterators and channels between values of every kind.
package main

import "fmt"

type S struct {
	f0 bool
	f1 uint64
	f2 bool
	f3 uint8
	in struct {
		g0 uint16
		g1 int8
		g2 int
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

func fn0(p0 int32, p1 uint16, p2 uint64) int16 {
	var v0 uint64 = uint64(10868760302940921671)
	_ = v0
	var v1 uint8 = uint8(255)
	_ = v1
	var v2 int8 = int8(-128)
	_ = v2
	var v3 int = int(-1)
	_ = v3
	var v4 int32 = int32(-3)
	_ = v4
	var v5 uint16 = uint16(3)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(0)
	_ = v7
	var v8 string = "a"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(int32)
	_ = c10
	var c11 = [4]uint64{uint64(11832128180971153349), uint64(3)}
	_ = c11
	var c12 = []int16{int16(0), int16(-3), 4: int16(7)}
	_ = c12
	var c13 = new(float32)
	_ = c13
	var c14 = map[int]string{1: "xyz"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	v3, v3 = (v3 << 48), v3+1
	_, v3 = (id(uint(0)) >= id(uint(2))), (sa.in.g2 % (v3 | id(int(2)) | 1))
	as[0].f0 = (id(uintptr(2)) < id(uintptr(6814396408816892512)))
	if !v9 {
		v6 = (float64(pick(sa.f2, sa.in.g0, p1)) / -id(float64(1e3)))
		st16 := &Stack[any]{}
		st16.Push((v3 / 2)).Push(v3)
		if x, ok := st16.Pop(); ok {
			v3 = kind(x) + st16.n
		}
		f17 := func(a int) int { v3 += a; return v3 - (v3 &^ sb.in.g2) }
		chk(f17(f17((v3 & v3))))
		chk(f17(v3))
	}
	for i18 := 4; i18 > 0; i18-- {
		_ = i18
		v19 := cut((c14[5] + id("xyz")), (v1 & v1))
		_ = v19
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
	return (c12[2] % ((c12[4] + c12[2]) | 1))
}

func fn1(p0 uintptr, p1 int8, p2 uint) uint16 {
	var v0 uintptr = uintptr(7)
	_ = v0
	var v1 int64 = int64(2149294352780724108)
	_ = v1
	var v2 int8 = int8(-128)
	_ = v2
	var v3 uint32 = uint32(4294967295)
	_ = v3
	var v4 uint64 = uint64(4933289837989486474)
	_ = v4
	var v5 uint16 = uint16(65535)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(123456.789)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]uint{uint(9605652869840875609), uint(2)}
	_ = c10
	var c11 = map[int]uint8{1: uint8(255)}
	_ = c11
	var c12 = map[int]uint32{1: uint32(0)}
	_ = c12
	var c13 = [4]float32{float32(1), float32(-1)}
	_ = c13
	var c14 = []string{"\x00q", "日本", 4: "日本"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	p2 = p2
	v6 = ((v6 - v6) * (v6 * id(float64(-1))))
	v0 *= ((pick(v9, v0, v0) + (p0 % (v0 | id(uintptr(18446744073709551615)) | 1))) >> (((v3 | c12[6]) / 64) % 8))
	c12[2]--
	v1 &^= ((pick(v9, v1, v1) | (v1 >> 13)) / 100)
	func() {
		v6 = v6
	}()
	as[1].f3 = pick((id(false) || v9), ^id(uint8(0)), (id(uint8(0)) >> 24))
	c11[6] *= ((id(uint8(0)) | ps.f3) + (c11[6] << 7))
	for i15 := 5; i15 > 0; i15-- {
		_ = i15
		c10[1] = ((p2 + p2) >> 23)
		if pick((id(int16(1)) != id(int16(-32768))), pick(id(true), v1, v1), (v1/10)) < ((v1 ^ v1) / ((v1 | v1) | id(int64(7)) | 1)) {
			v16 := ((c12[i15&7] + c12[i15&7]) - (v3 / (v3 | id(uint32(2)) | 1)))
			_ = v16
			chk(p2)
			p0 = pick(v9, v0, v0)
		} else {
			c10[2] <<= (as[0].f3 / (sa.f3 | 1)) % 40
			v4, sa.in.g0 = (pick(v9, v4, v4) + (v4 >> 24)), id(uint16(12120))
		}
	}
	if sa == sb {
		c12[7] = v3
		sb.in.g2++
	}
	if p2 <= p2 {
		func() {
			v17 := (p1 &^ min(p1, sa.in.g1))
			_ = v17
			sa.f1 |= pick(((v9 || v9) || (v5 < v5)), ((v4 / 7) << (uint8(as[1].f3) % 33)), -v4)
			chk(pick(v9, id(uint8(7)), sb.f3))
		}()
		v7 = id(float32(-1))
		sb.in.g1, v3 = int8((p2 ^ c10[uint(v2)%4])), uint32(max((sa.in.g2&^id(int(9223372036854775807))), (sa.in.g2%10)))
	} else {
		v0 = -p0
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
	return ((v5 >> 7) | uint16(v3))
}

func fn2(p0 uint, p1 int16, p2 bool, p3 uint) uint8 {
	var v0 int32 = int32(2)
	_ = v0
	var v1 uint64 = uint64(7)
	_ = v1
	var v2 int64 = int64(1)
	_ = v2
	var v3 uintptr = uintptr(7)
	_ = v3
	var v4 uint16 = uint16(65535)
	_ = v4
	var v5 int16 = int16(7)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "0123456789"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]int32{int32(0), int32(2)}
	_ = c10
	var c11 = []uint16{uint16(7), uint16(32768), 4: uint16(65535)}
	_ = c11
	var c12 = new(uint64)
	_ = c12
	var c13 = map[int]float64{1: float64(1e3)}
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
	if ((v7 + v7) <= (id(float32(-1)) * v7)) || ((v8 + v8) <= cut(v8, ps.f3)) {
		v0--
		func() {
			as[v1%3].f3 |= ((id(uint8(0)) / 3) / 10)
			v2, sa.in.g1 = v2, ((id(int8(1)) << 50) | (sb.in.g1 ^ sa.in.g1))
		}()
		c10[1], ps.f1 = pick((v3 == id(uintptr(3))), (v0>>(v4%33)), min(id(int32(-3)), v0)), uint64(pick((sa.in.g2 != id(int(9223372036854775807))), pick(sb.f0, v2, v2), (v2<<48)))
	} else {
		for i15 := uint(0); i15 < 5; i15++ {
			_ = i15
			v3 = -v3
			chk(min(((v3 | v3) + (v3 / (v3 | 1))), uintptr(uint32(id(int16(25983))))))
			ps.f3 = id(uint8(1))
		}
		sb.f1 = (v1 & v1)
	}
	for i16 := 3; i16 > 0; i16-- {
		_ = i16
		defer func() {
			sa.in.g1 = ((sa.in.g1 ^ sa.in.g1) + (id(int8(0)) - id(int8(1))))
		}()
		v7 = float32(p3)
	}
	func() {
		switch pick((sa.in.g1 != sa.in.g1), (v3-v3), (v3%(v3|3))) % 4 {
		case 0:
			sb.in.g1--
			p1, v0 = v5, (int32(v5) << 25)
			p1 <<= (id(uint8(0)) * ps.f3) % 8
		case 1:
			*c12++
		case 2:
			chk((c10[uint(v2)%4] | v0))
			v2 += v2
			chk(id(uint32(4294967295)))
		}
		sb = as[uint(p1)%3]
	}()
	if v9 {
		sa.in.g2 = len(v8)
	} else {
		switch pick((p3 < p0), pick(id(true), v2, v2), (v2<<7)) % 4 {
		case 0:
			v5 &^= -p1
			v17 := ((id(uint32(2147483648)) | id(uint32(0))) | (id(uint32(2)) % 10))
			_ = v17
		case 1:
			v8 = cut(((v8 + v8) + ((*c14) + v8)), (pick(p2, sb.f3, sb.f3) &^ (sa.f3 << 35)))
			p0 ^= (min(p0, p0) + pick(v9, p3, p3))
		case 2:
			p1 = p1
			v5 &= int16(((v4 >> 1) &^ (c11[uint(p1)%5] ^ v4)))
		default:
			v6 = id(float64(1e3))
			v5--
		}
	}
	c10[0] = (int32((as[2].f3 & sb.f3)) + int32(min(sa.in.g1, sa.in.g1)))
	for i18 := uintptr(0); i18 < 2; i18++ {
		_ = i18
		if int8(uint8(v4)) != ((sa.in.g1 >> 61) << (^id(uintptr(18446744073709551615)) % 70)) {
			p3++
			chk(((-v4 | (v4 &^ v4)) / 16))
			chk(p3)
		}
		sb.in.g1, v3 = int8((sb.f3 & sa.f3)), v3
		func() {
			chk(sa.in.g2)
			p1 &^= v5
		}()
	}
	func() {
		as[uint(p1)%3].f3 = (pick((p2 && p2), -as[0].f3, pick(v9, as[p0%3].f3, sa.f3)) * (uint8(p1) / (pick(v9, id(uint8(3)), id(uint8(7))) | 3)))
		v2, c10[v4%4] = pick(p2, v2, v2), v0
		func() {
			v2, *c14 = int64(((p1 << 49) + (p1 % (v5 | 1)))), string(rune(v4&0x3ff))
			c14 = &v8
			c10[uint(v2)%4]--
		}()
	}()
	if v9 {
		c10[2] ^= (pick(p2, v0, v0) &^ (v0 * v0))
	} else {
		sa.in.g1++
		if ((v9 == p2) == (v3 == v3)) || ((v9 || id(true)) || !as[1].f2) {
			chk((ps.f3 &^ id(uint8(128))))
			v4--
			chk((v5 - v5))
		}
		for i19 := range int(3) {
			_ = i19
			v2 = ((v2 % (v2 | 3)) / ((v2 | v2) | 1))
			sa.in.g1 = sa.in.g1
			chk((((v0 >> 63) | int32(p3)) << ((uint16(v3) >> (uint8(v5) % 33)) % 33)))
		}
	}
	sa.in.g2 = len(cut(v8, (sa.f3 & as[uint(v5)%3].f3)))
	chk(p0)
	chk(p1)
	chk(p3)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (sa.f3 % 3)
}

func fn3(p0 int8, p1 uint8, p2 int16, p3 int32) uint8 {
	var v0 int64 = int64(-9223372036854775808)
	_ = v0
	var v1 uintptr = uintptr(2)
	_ = v1
	var v2 int16 = int16(-1)
	_ = v2
	var v3 int32 = int32(-970536886)
	_ = v3
	var v4 int8 = int8(2)
	_ = v4
	var v5 uint64 = uint64(3)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(3.25)
	_ = v7
	var v8 string = "hé"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]int16{int16(-32768), int16(-1)}
	_ = c10
	var c11 = map[int]int8{1: int8(-128)}
	_ = c11
	var c12 = []int{int(7), int(7), 4: int(-3)}
	_ = c12
	var c13 = [4]float64{float64(123456.789), float64(1e-3)}
	_ = c13
	var c14 = [4]string{"hé", "hé"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	c11[3], v2 = ((id(int8(-1)) | c11[0]) | ^p0), c10[p1%4]
	for i15 := 2; i15 > 0; i15-- {
		_ = i15
		for i16 := uint8(0); i16 < 2; i16++ {
			_ = i16
			chk(i16)
			chk(pick(((sa == sb) && (sb == sb)), (int32(id(uint(7499076924912303399))) / ((p3 &^ v3) | 1)), ((v3 & p3) ^ pick(v9, p3, v3))))
		}
		for i17 := uint(0); i17 < 2; i17++ {
			_ = i17
			v1 = ((id(uintptr(9223372036854775808)) / 10) >> ((p1 / 4) % 8))
		}
	}
	func() {
		p3, p1 = v3, p1
	}()
	p3 = (pick((v9 || v9), -p3, (p3-p3)) / 8)
	for i18 := range int(2) {
		_ = i18
		sb.in.g0 = ((sa.in.g0 - sa.in.g0) ^ fn1(v1, v4, id(uint(18446744073709551615))))
		v19 := ((id(uint(7)) &^ id(uint(0))) * pick(v9, id(uint(2)), id(uint(9223372036854775808))))
		_ = v19
		sa.f1 = (pick((v9 || v9), uint64(v1), (v5^v5)) >> (^sa.in.g0 % 33))
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
	return uint8(id(uint(10048491485368779269)))
}

func fn4(p0 int, p1 uintptr, p2 int32, p3 string) uint16 {
	var v0 uint64 = uint64(8385598331111724223)
	_ = v0
	var v1 uintptr = uintptr(2)
	_ = v1
	var v2 int = int(-6535683264496719402)
	_ = v2
	var v3 int16 = int16(-3)
	_ = v3
	var v4 int64 = int64(9223372036854775807)
	_ = v4
	var v5 int32 = int32(-2147483648)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "a"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []int{int(1), int(-1), 4: int(-9223372036854775808)}
	_ = c10
	var c11 = new(int64)
	_ = c11
	var c12 = map[int]uintptr{1: uintptr(3)}
	_ = c12
	var c13 = map[int]float64{1: float64(-7.75)}
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
	v3 >>= (sb.f3 >> (p1 % 70)) % 40
	c15 := make(chan int, 3)
	go func(n int) {
		for i := range 3 {
			c15 <- n + i
		}
		close(c15)
	}(len(p3))
	for x := range c15 {
		v2 = v2*2 + x
	}
	if v9 {
		v2 += kind((v6 - v6))
		for i17 := 5; i17 > 0; i17-- {
			_ = i17
			v2, v8 = two(pick(sa.f0, p0, i17), p3)
			sa.in.g2 ^= (^i17 / 3)
			v19 := (-id(uint32(1)) & uint32(id(int16(32767))))
			_ = v19
		}
	}
	v20 := -sb.f3
	_ = v20
	*c11 -= (id(int64(-1)) % (v4 | id(int64(-3)) | 1))
	ps.f2 = (((v0 >> 33) >= (v0 << 47)) || ((id(uint32(3)) + id(uint32(2))) <= (id(uint32(4294967295)) + id(uint32(0)))))
	chk(p0)
	chk(p1)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	chk(v20)
	return fn1(c12[4], sa.in.g1, id(uint(0)))
}

func main() {
	var v0 uintptr = uintptr(3)
	_ = v0
	var v1 uint8 = uint8(2)
	_ = v1
	var v2 int16 = int16(0)
	_ = v2
	var v3 int8 = int8(2)
	_ = v3
	var v4 uint32 = uint32(3)
	_ = v4
	var v5 int64 = int64(7)
	_ = v5
	var v6 float64 = float64(1e3)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "a"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = new(uint)
	_ = c10
	var c11 = []uint32{uint32(0), uint32(4294967295), 4: uint32(1)}
	_ = c11
	var c12 = []uintptr{uintptr(18446744073709551615), uintptr(7194105376467911292), 4: uintptr(17990830790317016416)}
	_ = c12
	var c13 = [4]float64{float64(3.25), float64(0.5)}
	_ = c13
	var c14 = []string{"hé", "0123456789", 4: "日本"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	c12[0] &^= (c12[uint(v2)%5] >> ((*c10) % 33))
	func() {
		v5 <<= (v1 * v1) % 40
		sa.f3 &= uint8(id(int(7)))
		v4 = (v4 << 15)
	}()
	if v6 > id(float64(-1)) {
		sb.f2 = (!v9 && (sb.f0 && sb.f0))
		v0 <<= ^v1 % 8
	} else {
		sb.in.g2 = sb.in.g2
		sb.in.g0 = fn4(id(int(0)), v0, id(int32(2147483647)), v8)
		v5 = v5
	}
	v15 := max((v2 | v2), (v2 >> 35))
	_ = v15
	as[v4%3].f1 = (pick(id(false), ps.f1, ps.f1) & (sa.f1 ^ sb.f1))
	sb.in.g2 = (len(c14[uint(v2)%5]) - (sb.in.g2 % (sa.in.g2 | 1)))
	v4 = v4
	for k16, e16 := range c12 {
		_, _ = k16, e16
		sb.f1 = id(uint64(1))
		for k17, e17 := range c12 {
			_, _ = k17, e17
			for i18 := 1; i18 > 0; i18-- {
				_ = i18
				v15--
				v19 := fn3(^sa.in.g1, fn3(v3, v1, v15, id(int32(7))), fn0(id(int32(-3)), id(uint16(32768)), ps.f1), id(int32(-1)))
				_ = v19
				v4, sb.f3 = uint32(pick(v9, v5, v5)), -ps.f3
			}
		}
		v3 = min(sb.in.g1, v3)
	}
	v5 >>= (v1 - v1) % 40
	v20 := (id(uint32(4294967295)) << 55)
	_ = v20
	*c10 = ^id(uint(3))
	sb.f1 = (((sb.f1 % 2) - uint64(c11[uint(v3)%5])) % 2)
	c12[uint(v3)%5] = ((id(uintptr(0)) >> 9) + (v0 << 57))
	c12[4] = c12[1]
	for k21, e21 := range c13 {
		_, _ = k21, e21
		*c10--
		v5 = ((id(int64(9223372036854775807)) | v5) % ((v5 % (v5 | 1)) | 3))
		v5 >>= fn3(v3, v1, v2, id(int32(710471129))) % 66
	}
	v15, ps.f1 = int16(v0), ((ps.f1 - sb.f1) + (sb.f1 << 59))
	sb.in.g0 <<= ^v1 % 40
	sb.in.g0 &^= sb.in.g0
	sa.f1 = id(uint64(7))
	sa.in.g1++
	c12[0] ^= (v0 * c12[v0%5])
	for k22, e22 := range c12 {
		_, _ = k22, e22
		for i23 := 3; i23 > 0; i23-- {
			_ = i23
			for i24 := int8(0); i24 < 5; i24++ {
				_ = i24
				c12[0], sa.in.g1 = v0, (((v3 ^ v3) >> 9) / (pick((ps.f3 >= v1), (i24%(i24|id(int8(-3))|1)), int8(v1)) | id(int8(127)) | 1))
				chk(sa.f1)
				c12[uint(i23)%5]++
			}
		}
		sa.in.g2 ^= ((-k22 ^ (sb.in.g2 / (sa.in.g2 | id(int(-9223372036854775808)) | 1))) - len(c14[uint(v2)%5]))
	}
	if float32((sa.in.g0 >> 40)) != ((v7 / v7) - v7) {
		sa.f3 = ((v1 | v1) * fn3(sb.in.g1, v1, v2, id(int32(-2116688041))))
	}
	v15, c14[1] = (v2 - fn0(int32(id(int32(0))), (sa.in.g0-sb.in.g0), uint64(v2))), c14[2]
	v25 := int(len(v8))
	_ = v25
	c12[3] = ((c12[v20%5] << 27) &^ (v0 * v0))
	v26 := ((sb.in.g1 ^ id(int8(1))) % 2)
	_ = v26
	v25, v25 = ^v25, v25+1
	_, v25 = (sb.in.g0 > sb.in.g0), (sa.in.g2 | v25)
	var fs28 []func() int
	for i := range 3 {
		fs28 = append(fs28, func() int { i += v25 & 3; return i })
	}
	for _, f := range fs28 {
		chk(f())
		chk(f())
	}
	sa.in.g1 = ((v26 | sb.in.g1) % ((v3 + sb.in.g1) | 1))
	v29 := uint8((id(int(0)) - v25))
	_ = v29
	as[uint(v5)%3].f1 = (sb.f1 | sb.f1)
	v7 = (((v7 / v7) + (v7 - v7)) * (float32((*c10)) * (v7 + v7)))
	v25 += kind((v6 * v6))
	v25 ^= gsum([]int{len(v8), (v25 << (c11[uint(v2)%5] % 8))}, func(x int) int { return x*2 + (v25 | v25) })
	if id(int16(32767)) >= id(int16(-22876)) {
		ps.f0 = ((v5 <= v5) && (v26 >= v26))
		sb.in.g2 += int((int32((*c10)) << ((as[uint(v5)%3].f1 % (id(uint64(1)) | id(uint64(0)) | 1)) % 70)))
	}
	v20 = v4
	if n, m, err := three(int(v29), (v25 &^ v25), (v25 | v25)); err != nil {
		v25 += len(err.Error()) + m
	} else {
		v25 = n - m
	}
	sb = sb
L33:
	for a := 0; a < 4; a++ {
		for b := range 3 {
			v25 += a * b
			if c13[1] <= v6 {
				continue L33
			}
			if v25%5 == 3 {
				break L33
			}
		}
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
	fmt.Println("c10", *c10)
	fmt.Println("c11", c11)
	fmt.Println("c12", c12)
	fmt.Println("c13", c13)
	fmt.Println("c14", c14)
	fmt.Printf("sa %+v\n", sa)
	fmt.Printf("sb %+v\n", sb)
	fmt.Printf("ps %+v\n", *ps)
	fmt.Printf("as %+v\n", as)
	fmt.Println("v15", v15)
	fmt.Println("v20", v20)
	fmt.Println("v25", v25)
	fmt.Println("v26", v26)
	fmt.Println("v29", v29)
	fmt.Println(sum, steps)
}
