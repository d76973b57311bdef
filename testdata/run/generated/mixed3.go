// A program by a generator: interfaces, closures, panics, generics, iterators and channels between values of every kind.
package main

import "fmt"

type S struct {
	f0 uint32
	f1 uint64
	f2 uint
	f3 uint16
	in struct {
		g0 uint64
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

func fn0(p0 string) int8 {
	var v0 uint16 = uint16(2)
	_ = v0
	var v1 int = int(-9223372036854775808)
	_ = v1
	var v2 uint32 = uint32(0)
	_ = v2
	var v3 uintptr = uintptr(3318716858119892643)
	_ = v3
	var v4 uint = uint(7)
	_ = v4
	var v5 int8 = int8(0)
	_ = v5
	var v6 float64 = float64(1e3)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(int32)
	_ = c10
	var c11 = []int8{int8(7), int8(-128), 4: int8(0)}
	_ = c11
	var c12 = map[int]uint16{1: uint16(32768)}
	_ = c12
	var c13 = map[int]float64{1: float64(1e-3)}
	_ = c13
	var c14 = [4]string{"hé", ""}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	switch ((v4 / (v4 | id(uint(3)) | 1)) | (v4 >> 42)) % 4 {
	case 0:
		v3--
		for i15 := uint8(0); i15 < 5; i15++ {
			_ = i15
			if id(int16(-1)) > id(int16(2)) {
				break
			}
			sa.f2 = (uint(uint8(i15)) | ((v4 + as[1].f2) & (ps.f2 & ps.f2)))
		}
		sa.f3 = max(sb.f3, v0)
	case 1:
		defer func() {
			ps.f2 = id(uint(9223372036854775808))
		}()
		v3++
	case 2:
		sa.f3++
		sb = sb
		v16 := ((v2 / (v2 | 1)) + uint32(id(int16(7))))
		_ = v16
	}
	defer func() {
		if n, m, err := three((v1 / (v1 | 3)), -v1, v1, int(id(int64(7)))); err != nil {
			v1 += len(err.Error()) + m
		} else {
			v1 = n - m
		}
		f18 := func(a int) int { v1 += a; return v1 - len(p0) }
		chk(f18(f18(len(p0))))
		chk(f18(v1))
	}()
	*c10 = pick(!(sa.f3 != v0), (((*c10) % ((*c10) | id(int32(1)) | 1)) << 35), (int32(sa.f1) << ((sb.f1 / (sa.f1 | 1)) % 8)))
	v4 &= (pick(v9, ps.f2, as[1].f2) * (id(uint(18446744073709551615)) &^ v4))
	for i19 := uint16(0); i19 < 2; i19++ {
		_ = i19
		st20 := &Stack[int]{}
		st20.Push((v1 >> (v3 % 70))).Push(v1)
		if x, ok := st20.Pop(); ok {
			v1 = kind(x) + st20.n
		}
		v0 = i19
		v1, v1 = (id(int(9223372036854775807)) + v1), v1+1
		_, v1 = (v9 || v9), int(v5)
	}
	m22 := map[string]A2{(c14[3] + c14[v2%4]): {1, 2, "m"}, "k": {x: uint32(id(int16(-32768)))}}
	z22 := m22[c14[1]]
	z22.P(2)
	m22["z"] = z22
	delete(m22, v8)
	for _, q := range m22 {
		v1 += q.M(0)
	}
	if _, ok := m22["z"]; ok {
		v1 += len(m22)
	}
	*c10 |= pick(((id(int32(-1)) << (id(uint(7)) % 8)) != ((*c10) % ((*c10) | id(int32(0)) | 1))), (pick(v9, (*c10), (*c10)) - int32(v2)), (pick(v9, (*c10), (*c10)) & ((*c10) + (*c10))))
	st23 := &Stack[int]{}
	st23.Push((id(int(7)) % 10)).Push(v1)
	if x, ok := st23.Pop(); ok {
		v1 = kind(x) + st23.n
	}
	v4 |= (ps.f2 << (v0 % 70))
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return v5
}

func fn1(p0 uint8) uintptr {
	var v0 uint16 = uint16(1)
	_ = v0
	var v1 int8 = int8(7)
	_ = v1
	var v2 int16 = int16(7)
	_ = v2
	var v3 uintptr = uintptr(18446744073709551615)
	_ = v3
	var v4 int64 = int64(1)
	_ = v4
	var v5 uint32 = uint32(4294967295)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(1e3)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []int16{int16(0), int16(1), 4: int16(-3)}
	_ = c10
	var c11 = [4]uint32{uint32(3), uint32(3)}
	_ = c11
	var c12 = [4]int32{int32(-2147483648), int32(-1160880985)}
	_ = c12
	var c13 = []float32{float32(123456.789), float32(0), 4: float32(0.5)}
	_ = c13
	var c14 = []string{"", "0123456789", 4: ""}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	if v6 != -v6 {
		if v9 {
			as[p0%3].f2 = -sa.f2
			v3 += v3
			c10[v0%5] = (((v2 % (v2 | id(int16(1)) | 1)) + v2) >> (-v3 % 8))
		} else {
			c14[3] = v8
		}
		func() {
			v1 ^= v1
		}()
		v5 = v5
	}
	for i15 := int32(0); i15 < 2; i15++ {
		_ = i15
		v1 += (int8(pick(v9, as[uint(v1)%3].f1, sa.in.g0)) % (pick(!v9, (v1-v1), (v1%(v1|1))) | id(int8(-119)) | 1))
		c12[3] = pick(id(false), i15, c12[2])
	}
	as[p0%3].f0, v8 = (((v5 * sb.f0) & (v5 << 67)) << ((uint16(p0) | v0) % 8)), (c14[0] + id("a"))
	c11[v0%4] = (v5 + v5)
	for i16 := range int16(4) {
		_ = i16
		defer func() {
			chk(((v3 >> 28) >> ((pick(v9, as[0].f1, sb.in.g0) + (ps.f1 + as[2].f1)) % 70)))
		}()
		v9 = v9
		ps.f0 = uint32(uint16((p0 >> 51)))
	}
	v3 &= pick(((c13[uint(v1)%5] == c13[uint(v1)%5]) || (v1 > v1)), pick((v8 >= v8), (v3/2), pick(v9, v3, v3)), uintptr((p0 + p0)))
	sb.f0 = (v5 - v5)
	func() {
		for i17 := 4; i17 > 0; i17-- {
			_ = i17
			v3 = (((v3 * v3) * uintptr(v5)) | ^v3)
			chk(((v0 + v0) & (v0 << 17)))
			chk((uint16(v2) & (ps.f3 | v0)))
		}
	}()
	v3 = (((v3 ^ v3) << ((sa.in.g0 | sa.in.g0) % 70)) | uintptr((v3 >> (v5 % 8))))
	if v9 {
		v3 = v3
		v7 = (-c13[4] - float32((p0 * p0)))
	} else {
		sa.f2 = ((sb.f2 + ps.f2) + (as[2].f2 * as[2].f2))
		sb.f2 &^= (sb.f2 << (v5 % 33))
		v6 = v6
	}
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return v3
}

func fn2(p0 int, p1 uintptr, p2 int, p3 bool) int32 {
	var v0 uint8 = uint8(1)
	_ = v0
	var v1 int16 = int16(-1)
	_ = v1
	var v2 uint16 = uint16(2)
	_ = v2
	var v3 int = int(9223372036854775807)
	_ = v3
	var v4 uintptr = uintptr(9223372036854775808)
	_ = v4
	var v5 int64 = int64(-9223372036854775808)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(1e3)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = map[int]int16{1: int16(32767)}
	_ = c10
	var c11 = []uint{uint(2), uint(2), 4: uint(7)}
	_ = c11
	var c12 = new(int32)
	_ = c12
	var c13 = new(float64)
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
	a15 := [3]A2{{x: (ps.f0 << 3)}, 2: {s: v8}}
	b15 := a15
	a15[uint(p2)%3].P(p2)
	b15[1] = a15[2]
	p15 := &a15[0]
	p15.P(3)
	p2 += p15.M(p2) + b15[0].M(1) + len(a15[2].s+b15[1].s)
	if a15 == b15 {
		p2++
	}
	v5 = v5
	var fs16 []func() int
	for i := range 3 {
		fs16 = append(fs16, func() int { i += p0 & 3; return i })
	}
	for _, f := range fs16 {
		chk(f())
		chk(f())
	}
	*c12, v2 = (*c12), (ps.f3 + v2)
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

func fn3(p0 uintptr) int8 {
	var v0 uint16 = uint16(3)
	_ = v0
	var v1 uint = uint(2)
	_ = v1
	var v2 uint8 = uint8(1)
	_ = v2
	var v3 uint64 = uint64(3)
	_ = v3
	var v4 int = int(-9223372036854775808)
	_ = v4
	var v5 int64 = int64(807652461400041136)
	_ = v5
	var v6 float64 = float64(1e3)
	_ = v6
	var v7 float32 = float32(-7.75)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []uint64{uint64(0), uint64(6067841379538080888), 4: uint64(3)}
	_ = c10
	var c11 = []uint8{uint8(2), uint8(7), 4: uint8(3)}
	_ = c11
	var c12 = []int8{int8(72), int8(2), 4: int8(7)}
	_ = c12
	var c13 = []float32{float32(0), float32(0), 4: float32(3.25)}
	_ = c13
	var c14 = []string{"0123456789", "0123456789", 4: "a"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	c12[uint(v5)%5] *= c12[4]
	v15 := uint64((p0 & p0))
	_ = v15
	sb.f0 *= (((sa.f0 * sb.f0) / ((as[2].f0 & sa.f0) | 1)) >> (((id(uint32(2147483648)) - ps.f0) % ((ps.f0 << 35) | 3)) % 8))
	for k16, e16 := range c11 {
		_, _ = k16, e16
		if v9 {
			v4 = (((v4 << 69) ^ (k16 / (v4 | id(int(-8734932431026245270)) | 1))) &^ len(v8))
		}
	}
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	chk(v15)
	return pick(id(false), c12[p0%5], c12[2])
}

func fn4(p0 uint64, p1 uint16, p2 uintptr, p3 int) int64 {
	var v0 uint32 = uint32(2341752052)
	_ = v0
	var v1 int32 = int32(-1)
	_ = v1
	var v2 int8 = int8(-12)
	_ = v2
	var v3 uintptr = uintptr(18446744073709551615)
	_ = v3
	var v4 uint8 = uint8(3)
	_ = v4
	var v5 uint = uint(7)
	_ = v5
	var v6 float64 = float64(0)
	_ = v6
	var v7 float32 = float32(-7.75)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]int64{int64(-3), int64(0)}
	_ = c10
	var c11 = [4]uint8{uint8(0), uint8(2)}
	_ = c11
	var c12 = []int16{int16(7), int16(0), 4: int16(7)}
	_ = c12
	var c13 = map[int]float64{1: float64(-7.75)}
	_ = c13
	var c14 = []string{"0123456789", "a", 4: "0123456789"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	s15 := make([]int, 0, 4)
	s15 = append(s15, (p3 & p3), p3)
	t15 := append(s15[:1], s15[len(s15)/2:]...)
	t15[0] += p3
	p3 = s15[0] - t15[len(t15)-1] + cap(s15[1:]) + copy(s15, t15)
L16:
	for a := 0; a < 4; a++ {
		for b := range 3 {
			p3 += a * b
			if v9 && v9 {
				continue L16
			}
			if p3%5 == 3 {
				break L16
			}
		}
	}
	n17 := 0
G17:
	if n17 < 3 {
		n17++
		p3 = p3*5 + n17
		goto G17
	}
	v0 <<= (v4 &^ v4) % 66
	p3, p3 = (p3 % (p3 | id(int(0)) | 1)), p3+1
	_, p3 = (p3 == p3), (id(int(-9223372036854775808)) & p3)
	if !((v2 * v2) >= (v2 | v2)) {
		c11[0] |= (uint8((v5 - as[v0%3].f2)) % 10)
		n19 := 0
	G19:
		if n19 < 3 {
			n19++
			p3 = p3*5 + n19
			goto G19
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
	return ((c10[3] << (sa.f1 % 70)) % 64)
}

func main() {
	var v0 uint32 = uint32(0)
	_ = v0
	var v1 int16 = int16(1)
	_ = v1
	var v2 uint64 = uint64(18065576484783493689)
	_ = v2
	var v3 uint8 = uint8(0)
	_ = v3
	var v4 int8 = int8(-1)
	_ = v4
	var v5 uint16 = uint16(2)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(1e-3)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(uint32)
	_ = c10
	var c11 = map[int]int32{1: int32(7)}
	_ = c11
	var c12 = []int16{int16(-3), int16(-32768), 4: int16(0)}
	_ = c12
	var c13 = []float32{float32(1e3), float32(3.25), 4: float32(0)}
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
	for i15 := range int16(4) {
		_ = i15
		switch min(-v4, (v4+v4)) % 4 {
		case 0:
			switch (max(v2, v2) / 3) % 4 {
			case 0:
				as[0].f3 *= ((v5 * v5) << ((v2 / 10) % 70))
				v16 := uint16((v1 ^ c12[1]))
				_ = v16
				c11[4] ^= ((c11[2] % 8) * int32(id(int(9223372036854775807))))
			case 1:
				chk(min((pick(v9, as[1].f2, ps.f2) % ((as[v3%3].f2 & as[2].f2) | id(uint(1)) | 1)), ((sb.f2 / (id(uint(0)) | id(uint(2)) | 1)) % (pick(v9, as[v2%3].f2, ps.f2) | 1))))
				v0 = (pick((v7 < v7), ^v0, (v0|id(uint32(2)))) * ^v0)
				sa.f2 >>= (v3 / (v3 | id(uint8(1)) | 1)) % 66
			case 2:
				v4, v3 = (v4 % 8), id(uint8(1))
				chk(sb.f0)
			default:
				v4, v1 = (fn0(id("hé")) ^ (v4 | v4)), int16(c11[1])
				c12[1] *= (((c12[v0%5] * id(int16(1))) / ((i15 % 16) | id(int16(-32768)) | 1)) / (((c12[1] &^ v1) >> (pick(v9, v5, as[1].f3) % 8)) | id(int16(-32768)) | 1))
			}
			sa.f0 = (ps.f0 % 4)
			for k17, e17 := range c13 {
				_, _ = k17, e17
				chk((((v5 * v5) / (uint16(v2) | id(uint16(65535)) | 1)) * (pick(v9, v5, v5) / ((v5 - v5) | id(uint16(0)) | 1))))
				c11[k17&7] &= (pick((v1 > v1), (id(int32(1956127666))<<66), (c11[k17&7]>>(v2%70))) | ((c11[k17&7] / (c11[k17&7] | id(int32(2)) | 1)) / 100))
				chk(v0)
			}
		}
		v3 = pick(v9, v3, v3)
	}
	v1 = -c12[v3%5]
	ps.f2 = sa.f2
	if v9 {
		v6 = v6
		for i18 := 2; i18 > 0; i18-- {
			_ = i18
			c12[1] = v1
			c11[0] = (c11[i18&7] - ((c11[i18&7] - c11[6]) & (c11[i18&7] >> 15)))
			func() {
				v3 = (v3 &^ v3)
			}()
		}
		if (!v9 || (id(int(-1769373983838216052)) != id(int(2)))) == ((id(int64(7951577636053295636)) << (v2 % 8)) < int64(as[v5%3].f2)) {
			as[1].f0 = ^v0
			v9 = id(false)
			c12[0] ^= (id(int16(-1)) & v1)
		}
	} else {
		c10 = &v0
	}
	for i19 := uint16(0); i19 < 5; i19++ {
		_ = i19
		func() {
			v4 &^= fn0((v8 + v8))
		}()
	}
	v9 = v9
	as[uint(v4)%3].f3 = pick((v9 && v9), (sb.f3 &^ v5), (v5 / (v5 | 1)))
	as[0].f1 &= (((v2 | v2) % 4) >> 8)
	c14 = &v8
	sb.f1 = (v2 | id(uint64(0)))
	sb.f0 &= (v0 / (v0 | 1))
	ps.f1 = (v2 << 32)
	c14 = &v8
	switch max(pick(v9, v3, v3), (v3>>54)) % 4 {
	case 0:
		sa.in.g0 = (^v2 / 10)
		v20 := ((id(int(2)) | id(int(9223372036854775807))) >> 6)
		_ = v20
		v6 = (v6 - v6)
	}
	ps.f2++
	if sb == sa {
		c11[2], ps.f2 = pick(v9, id(int32(-1)), c11[3]), (id(uint(0)) << 35)
		if (id(uint(2)) / (as[1].f2 | 3)) == uint(ps.f2) {
			v21 := ^v5
			_ = v21
			c10 = &v0
			defer func() {
				sb.f3 = v21
				chk((v1 >> 53))
			}()
		} else {
			switch ((v0 + v0) | pick(v9, v0, v0)) % 4 {
			case 0:
				v4++
				v4 += (v4 / (v4 | id(int8(7)) | 1))
			}
		}
	}
	as[v0%3] = sb
	if (v9 || v9) && (v9 || v9) {
		sa.f1 |= v2
	} else {
		for i22 := 2; i22 > 0; i22-- {
			_ = i22
			for i23 := range uint32(3) {
				_ = i23
				if v9 && v9 {
					break
				}
				chk(uint16(min(sb.f2, sa.f2)))
				c14 = &v8
			}
			func() {
				chk(uint((v1 * v1)))
			}()
		}
	}
	as[2].f3 = (((v5 << (v3 % 8)) * uint16(v3)) + ((v5 % (sa.f3 | 3)) % (as[v2%3].f3 | 3)))
	for i24 := 3; i24 > 0; i24-- {
		_ = i24
		as[uint(v1)%3].f1--
		v25 := (-id(int8(-128)) &^ (v4 << 35))
		_ = v25
		sb.f3 &= v5
	}
	v9 = ((id(int64(-3)) >= id(int64(-778940755932419474))) && (id(uint64(3)) > v2))
	c10 = &v0
	v2 |= uint64((id(uintptr(9223372036854775808)) * id(uintptr(1))))
	func() {
		v3 >>= (v3 % (v3 | id(uint8(0)) | 1)) % 66
		v3 = ((v3 / (uint8(v5) | 1)) / (((v3 & v3) << 1) | 1))
		v3, sb.in.g0 = v3, ((v2 - v2) * (sb.f1 + sa.in.g0))
	}()
	sb = as[v5%3]
	for i26 := range int8(4) {
		_ = i26
		for i27 := 3; i27 > 0; i27-- {
			_ = i27
			if v9 && v9 {
				continue
			}
			sa = sa
			v4 = fn3((uintptr(v4) &^ (id(uintptr(9223372036854775808)) & id(uintptr(18446744073709551615)))))
		}
		sb.f1 &^= ((uint64(id(uintptr(18446744073709551615))) % ((sa.in.g0 % 4) | 1)) / (((v2 % 3) ^ (ps.f1 >> 42)) | 1))
	}
	sb.f3--
	for k28, e28 := range c13 {
		_, _ = k28, e28
		v3 = (v3 * v3)
		ps.f3 |= max(v5, v5)
	}
	sb.f3 = (pick(!v9, (sb.f3<<40), (v5^id(uint16(65535)))) &^ ((sb.f3 &^ as[0].f3) - (sb.f3 + sb.f3)))
	for k29, e29 := range c13 {
		_, _ = k29, e29
		v4 = (v4 & v4)
		c12[v5%5] <<= (v3 * v3) % 8
		func() {
			c12[4] *= ((v1 / (c12[uint(v4)%5] | id(int16(2)) | 1)) << ((id(uint64(7)) * v2) % 33))
		}()
	}
	v1 = (v1 / 4)
	v30 := ((v5 >> (v3 % 70)) & (sb.f3 << (v2 % 70)))
	_ = v30
	v4 = v4
	v5 |= -v30
	if v9 && v9 {
		sb = sa
		v4, v8 = ((v4 | pick(v9, v4, v4)) * (int8(c11[6]) + (v4 % (v4 | 3)))), (*c14)
		as[2].f2 += (sb.f2 % 10)
	}
	defer func() {
		ps.f1 -= v2
		c12[v3%5] |= ((v1 * id(int16(32767))) & pick(v9, v1, id(int16(32767))))
		chk(pick(v9, v0, v0))
	}()
	sa.f2 &= sa.f2
	as[0].f1++
	func() {
		for k31, e31 := range c12 {
			_, _ = k31, e31
			as[2].f2 -= (((id(uint(0)) * sb.f2) >> ((v30 >> (v0 % 33)) % 8)) | ((sb.f2 / 4) / (pick(v9, id(uint(0)), as[2].f2) | id(uint(0)) | 1)))
		}
		v3, sb.f2 = v3, ((ps.f2 % (id(uint(1)) | id(uint(2)) | 1)) - (sa.f2 << 13))
	}()
	v4 |= -v4
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
	fmt.Println("c14", *c14)
	fmt.Printf("sa %+v\n", sa)
	fmt.Printf("sb %+v\n", sb)
	fmt.Printf("ps %+v\n", *ps)
	fmt.Printf("as %+v\n", as)
	fmt.Println("v30", v30)
	fmt.Println(sum, steps)
}
