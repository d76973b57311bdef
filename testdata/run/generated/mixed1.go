// A program by a generator: interfaces, closures, panics, generics, iterators and channels between values of every kind.
package main

import "fmt"

type S struct {
	f0 uintptr
	f1 uint64
	f2 uint32
	f3 float64
	in struct {
		g0 int8
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

func fn0(p0 string, p1 uint8, p2 uint16, p3 int) int {
	var v0 uint = uint(3882856584082129328)
	_ = v0
	var v1 uint16 = uint16(7)
	_ = v1
	var v2 uint32 = uint32(3)
	_ = v2
	var v3 uintptr = uintptr(1)
	_ = v3
	var v4 uint64 = uint64(1)
	_ = v4
	var v5 uint8 = uint8(3)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(3.25)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = map[int]uint16{1: uint16(65535)}
	_ = c10
	var c11 = [4]int32{int32(0), int32(-3)}
	_ = c11
	var c12 = [4]int{int(-3379111870550991220), int(7)}
	_ = c12
	var c13 = []float64{float64(3.25), float64(1e3), 4: float64(1e-3)}
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
	p1 = uint8(c11[p1%4])
	if sa.in.g0 != sa.in.g0 {
		p3, p3 = (c12[1] << (v3 % 8)), p3+1
		_, p3 = (id(true) && v9), (p3 + p3)
		sa.f1, v1 = (uint64(v1) / ((v4 ^ id(uint64(0))) | id(uint64(3)) | 1)), ((pick(v9, v1, v1) ^ (v1 + c10[p3&7])) % ((-v1 + (p2 * c10[4])) | 1))
		if n, m, err := three((p3 >> 57), (c12[2] << 64), len(v8), (p3 / (p3 | 3)), int(v3)); err != nil {
			p3 += len(err.Error()) + m
		} else {
			p3 = n - m
		}
	} else {
		m17 := map[string]A2{(p0 + id("\x00q")): {1, 2, "m"}, "k": {x: (v2 % (as[1].f2 | 3))}}
		z17 := m17[v8]
		z17.P(2)
		m17["z"] = z17
		delete(m17, (*c14))
		for _, q := range m17 {
			p3 += q.M(0)
		}
		if _, ok := m17["z"]; ok {
			p3 += len(m17)
		}
		as[v0%3].f0 -= -v3
	}
	c10[p3&7] = v1
	c11[1]++
	c12[v4%4] = (p3 + p3)
	for i18 := int16(0); i18 < 3; i18++ {
		_ = i18
		p3 = I(&A4{A2{1, 2, "q"}, new(int)}).M(len(p0))
	}
	p0 = I(A3{(sb.in.g0 + sa.in.g0), 2, (id(int8(-128)) | sa.in.g0)}).N() + cut(id("xyz"), v5)
	as[0].f2 &= pick(((id(int32(-3)) % (c11[uint(p3)%4] | id(int32(-1)) | 1)) >= pick(id(true), id(int32(2147483647)), c11[0])), ((sa.f2 + v2) % ((sb.f2 / (v2 | id(uint32(7)) | 1)) | 3)), ((v2 ^ v2) / 3))
	sa.in.g0 = sb.in.g0
	p2 = ((-v1 - (c10[p3&7] &^ p2)) & (v1 << 23))
	c12[v5%4] = p3
	chk(p1)
	chk(p2)
	chk(p3)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (((p3 / (p3 | id(int(-5744118027182382377)) | 1)) ^ len(v8)) | ((p3 >> 5) << (pick(v9, v1, c10[1]) % 33)))
}

func fn1(p0 bool, p1 uintptr, p2 int64) uint {
	var v0 int32 = int32(7)
	_ = v0
	var v1 uint16 = uint16(2000)
	_ = v1
	var v2 uint8 = uint8(7)
	_ = v2
	var v3 int16 = int16(2)
	_ = v3
	var v4 uintptr = uintptr(4159405314562711256)
	_ = v4
	var v5 uint64 = uint64(7)
	_ = v5
	var v6 float64 = float64(1e3)
	_ = v6
	var v7 float32 = float32(-1)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = new(uint8)
	_ = c10
	var c11 = map[int]int32{1: int32(0)}
	_ = c11
	var c12 = []int8{int8(7), int8(-118), 4: int8(127)}
	_ = c12
	var c13 = [4]float64{float64(0.5), float64(-7.75)}
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
	if (id(int8(-1)) & sb.in.g0) != pick(v9, c12[uint(v0)%5], sb.in.g0) {
		sb.in.g0, *c10 = sa.in.g0, pick((id("xyz") < (*c14)), ((*c10)/(v2|id(uint8(2))|1)), v2)
		v1 = ^v1
	}
	p2 = (int64(fn0(id("0123456789"), (*c10), v1, id(int(9223372036854775807)))) % 4)
	func() {
		v15 := ((v7 - v7) * (v7 + v7))
		_ = v15
		p2 -= ^p2
		p2 += (int64(id(uint(9223372036854775808))) + (p2 >> (v5 % 70)))
	}()
	v1 = (v1 >> 25)
	v5 *= pick(p0, v5, id(uint64(9223372036854775808)))
	for i16 := range int32(5) {
		_ = i16
		if p0 && p0 {
			break
		}
		v2 -= ((*c10) >> 2)
		sa.in.g0 &^= sb.in.g0
		ps.f0 = -p1
	}
	sa.in.g0, as[uint(p2)%3].f1 = c12[4], (v5 << 63)
	sa.f1 &^= ((uint64(id(uint32(2147483648))) &^ pick(v9, v5, v5)) & ((v5 - id(uint64(18446744073709551615))) >> 50))
	for i17 := 3; i17 > 0; i17-- {
		_ = i17
		if i17 == i17 {
			break
		}
		as[0].f1 = (v5 & v5)
	}
	p2++
	v0, c12[1] = (c11[2] ^ id(int32(113872428))), (c12[0] >> 57)
	chk(p1)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return id(uint(9223372036854775808))
}

func fn2(p0 uint64, p1 bool, p2 int64, p3 int8) int16 {
	var v0 uintptr = uintptr(1)
	_ = v0
	var v1 int8 = int8(0)
	_ = v1
	var v2 uint32 = uint32(2)
	_ = v2
	var v3 int16 = int16(-14335)
	_ = v3
	var v4 uint16 = uint16(1)
	_ = v4
	var v5 int32 = int32(7)
	_ = v5
	var v6 float64 = float64(1e-3)
	_ = v6
	var v7 float32 = float32(0)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = map[int]int{1: int(2)}
	_ = c10
	var c11 = [4]uint8{uint8(0), uint8(166)}
	_ = c11
	var c12 = [4]uintptr{uintptr(2), uintptr(0)}
	_ = c12
	var c13 = []float32{float32(-7.75), float32(123456.789), 4: float32(1e-3)}
	_ = c13
	var c14 = []string{"xyz", "a", 4: "\x00q"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	p1 = (id("\x00q") == v8)
	if (c10[5] % (c10[5] | id(int(-9223372036854775808)) | 1)) <= (c10[7] & c10[5]) {
		as[p0%3].f1 += p0
		v15 := pick((p2 == p2), (sa.in.g0 | p3), (p3 &^ p3))
		_ = v15
		for k16, e16 := range c13 {
			_, _ = k16, e16
			c10[k16&7] = (k16 / (k16 | 1))
			p3 *= min(((v1 % 16) / ((sa.in.g0 & v1) | 1)), (min(v1, v1) * (sb.in.g0 << (id(uint(2)) % 8))))
		}
	} else {
		c12[uint(v1)%4] <<= (c11[p0%4] | c11[uint(v3)%4]) % 40
		c10[2] = id(int(2))
		func() {
			v8 = string(rune(((v4 + v4) % 8) & 0x3ff))
			chk(v4)
			p1 = ((v8 + (c14[uint(v1)%5] + v8)) >= cut(string(rune(v4&0x3ff)), ^c11[v2%4]))
		}()
	}
	c10[1] = c10[3]
	v17 := ((v7 - v7) + (v7 / v7))
	_ = v17
	sb.f0 &= v0
	c10[2] = c10[0]
	p2 = (pick((v9 == p1), (p2|p2), (p2>>8)) >> 44)
	p2 = int64((pick(p1, p3, v1) % ((p3 / 7) | 3)))
	v3 = pick(v9, v3, v3)
	chk(p0)
	chk(p2)
	chk(p3)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (pick(v9, v3, v3) &^ (v3 << (v4 % 8)))
}

func fn3(p0 int32) uint {
	var v0 int32 = int32(0)
	_ = v0
	var v1 int64 = int64(-9223372036854775808)
	_ = v1
	var v2 int16 = int16(2)
	_ = v2
	var v3 int = int(7)
	_ = v3
	var v4 uint = uint(7168703965258910279)
	_ = v4
	var v5 uintptr = uintptr(1)
	_ = v5
	var v6 float64 = float64(123456.789)
	_ = v6
	var v7 float32 = float32(3.25)
	_ = v7
	var v8 string = "hé"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = new(uint8)
	_ = c10
	var c11 = map[int]uint64{1: uint64(0)}
	_ = c11
	var c12 = [4]uint{uint(3), uint(1)}
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
	as[uint(p0)%3].f1++
	v15 := ^id(int64(-3))
	_ = v15
	v4 |= (fn1((v4 >= v4), (id(uintptr(7))-v5), int64(v1)) << ((pick(v9, ps.f1, sb.f1) / 16) % 70))
	switch (-id(uint16(1)) + pick(v9, id(uint16(3)), id(uint16(32768)))) % 4 {
	case 0:
		switch x := int(id(uint16(0))); {
		case x > v3:
			v3 = x
			fallthrough
		case x%2 == 0:
			v3++
		default:
			v3 ^= x
		}
	case 1:
		v3 -= int(gsum([]uint16{(id(uint16(20532)) % (id(uint16(1)) | 1)), 7}, func(x uint16) uint16 { v3++; return x / 3 }))
	case 2:
		sa.f1, v2 = as[v4%3].f1, ((v2 / (v2 | 1)) >> 20)
		x18 := struct {
			a int8
			b [3]uint16
			c *int
		}{(sb.in.g0 << (id(uint(9056263713382984528)) % 8)), [3]uint16{1: -id(uint16(3))}, &v3}
		y18 := x18
		y18.b[uint(v3)%3]++
		*y18.c += int(y18.b[1]) - int(x18.a)
		if x18 == y18 {
			v3--
		}
	}
	c19 := make(chan int, 3)
	go func(n int) {
		for i := range 3 {
			c19 <- n + i
		}
		close(c19)
	}((v3 ^ v3))
	for x := range c19 {
		v3 = v3*2 + x
	}
	ps.f2 = uint32((v5 >> ((*c10) % 8)))
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	chk(v15)
	return (v4 + v4)
}

func fn4(p0 bool, p1 uint64, p2 uint32) int32 {
	var v0 uint16 = uint16(2)
	_ = v0
	var v1 uint = uint(7)
	_ = v1
	var v2 uint8 = uint8(128)
	_ = v2
	var v3 int8 = int8(1)
	_ = v3
	var v4 uintptr = uintptr(15291970107174544622)
	_ = v4
	var v5 int = int(0)
	_ = v5
	var v6 float64 = float64(-1)
	_ = v6
	var v7 float32 = float32(1e-3)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = [4]uint32{uint32(2), uint32(4294967295)}
	_ = c10
	var c11 = [4]uint64{uint64(18446744073709551615), uint64(3)}
	_ = c11
	var c12 = [4]uint16{uint16(2), uint16(65535)}
	_ = c12
	var c13 = []float64{float64(-7.75), float64(1), 4: float64(1e-3)}
	_ = c13
	var c14 = [4]string{"\x00q", "a"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sa.f1 *= (p1 + p1)
	for i, x := range seq(5) {
		v5 += i
		v8 = cut(v8+x, v2)
		as[2].f2 = ^p2
		c10[p1%4] <<= ^v2 % 66
		if !v9 {
			break
		}
	}
	s16 := make([]int, 2, 5)
	s16 = append(s16, (v5 % (v5 | 1)), v5)
	t16 := append(s16[:1], s16[len(s16)/2:]...)
	t16[0] += v5
	v5 = s16[0] - t16[len(t16)-1] + cap(s16[1:]) + copy(s16, t16)
	sa.in.g0 <<= (v2 &^ v2) % 66
	switch v3 % 4 {
	case 0:
		c17 := make(chan int, 3)
		go func(n int) {
			for i := range 3 {
				c17 <- n + i
			}
			close(c17)
		}((v5 << 44))
		for x := range c17 {
			v5 = v5*2 + x
		}
		if n, m, err := three(); err != nil {
			v5 += len(err.Error()) + m
		} else {
			v5 = n - m
		}
		v5 = I(A1((id(int16(1)) / (id(int16(-1)) | 3)))).M((v5 % 10))
	case 1:
		st20 := &Stack[any]{}
		st20.Push(int(id(int16(-1)))).Push(v5)
		if x, ok := st20.Pop(); ok {
			v5 = kind(x) + st20.n
		}
		v5 += kind(&v5)
		as[v2%3].f0 ^= uintptr(v0)
	case 2:
		v5 ^= gsum([]int{(v5 / (v5 | 3)), (v5 % (v5 | 3))}, func(x int) int { return x*2 + (v5 >> (sa.f1 % 8)) })
		st23 := &Stack[any]{}
		st23.Push(v5).Push(v5)
		if x, ok := st23.Pop(); ok {
			v5 = kind(x) + st23.n
		}
	}
	c24 := make(chan int, 3)
	go func(n int) {
		for i := range 3 {
			c24 <- n + i
		}
		close(c24)
	}((v5 - v5))
	for x := range c24 {
		v5 = v5*2 + x
	}
	f25 := func(a int) int { v5 += a; return v5 - (v5 / (v5 | 1)) }
	chk(f25(f25((v5 >> (p1 % 33)))))
	chk(f25(v5))
	sa.in.g0 += pick((id(int64(-6929236995130331558)) <= id(int64(9223372036854775807))), (v3 % (v3 | 3)), -sa.in.g0)
	chk(p1)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (id(int32(-1)) % (id(int32(1099543512)) | 3))
}

func main() {
	var v0 int16 = int16(1)
	_ = v0
	var v1 int32 = int32(7)
	_ = v1
	var v2 int8 = int8(-128)
	_ = v2
	var v3 uint64 = uint64(1)
	_ = v3
	var v4 uint8 = uint8(67)
	_ = v4
	var v5 uint = uint(3)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(-1)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []uint32{uint32(4294967295), uint32(2948610766), 4: uint32(4294967295)}
	_ = c10
	var c11 = []int{int(-1), int(0), 4: int(9223372036854775807)}
	_ = c11
	var c12 = [4]uint16{uint16(2), uint16(2)}
	_ = c12
	var c13 = [4]float64{float64(1e-3), float64(0)}
	_ = c13
	var c14 = [4]string{"0123456789", "0123456789"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	if v5 <= v5 {
		v5 += v5
		v3 = uint64(v5)
		if v9 {
			if v4 <= v4 {
				sa.in.g0 = (v2 - sb.in.g0)
				c12[2] = pick(id(true), c12[1], c12[1])
			}
		} else {
			for i15 := 3; i15 > 0; i15-- {
				_ = i15
				chk(id(int64(7)))
			}
		}
	}
	switch ((id(int64(-3)) ^ id(int64(7))) &^ (id(int64(9223372036854775807)) * id(int64(0)))) % 4 {
	case 0:
		as[uint(v1)%3].f3 = (v6 + v6)
		v5 = (((v5 << (sa.f1 % 8)) & (v5 / (v5 | 3))) % (-v5 | 3))
		v0 = id(int16(-32768))
	}
	ps.f1 = (v3 >> 50)
	c11[2] = ((c11[v5%5] * c11[v3%5]) ^ (c11[3] & c11[uint(v2)%5]))
	v16 := ((v1 &^ v1) % 7)
	_ = v16
	v0 = id(int16(7))
	for k17, e17 := range c12 {
		_, _ = k17, e17
		v9 = ((e17 < e17) || (v4 < v4))
		v9 = v9
	}
	as[uint(v1)%3].f2 = (c10[uint(v2)%5] / (sa.f2 | id(uint32(329875011)) | 1))
	v1 = (int32(v3) | (v1 * v1))
	defer func() {
		v5 &= fn3((v16 % (v1 | id(int32(2)) | 1)))
		v5 = (fn1(v9, sb.f0, id(int64(7))) ^ (v5 >> 53))
		sa.f0 = id(uintptr(18446744073709551615))
	}()
	c11[0] = int(c12[0])
	c10[1] = (pick(v9, ps.f2, as[0].f2) | id(uint32(274684356)))
	switch uint8((id(uint16(10123)) % (id(uint16(0)) | 3))) % 4 {
	case 0:
		for i18 := range uintptr(2) {
			_ = i18
			c11[2] = ((c11[2] * c11[3]) >> 4)
			as[2].f1++
		}
	}
	v5 &^= uint(c12[0])
	v4, c12[1] = uint8((v5 | v5)), c12[2]
	v5 &= (uint((sa.f2 + c10[4])) >> (uint32((ps.f0 - sa.f0)) % 70))
	if (v16 <= v1) && (v9 && v9) {
		sa.in.g0 |= int8(c12[2])
	}
	v4 = ((uint8(sb.in.g0) % ((v4 % (id(uint8(176)) | id(uint8(255)) | 1)) | 1)) >> 45)
	v7 = (v7 - v7)
	for i19 := range int8(5) {
		_ = i19
		sb = as[0]
		v1 += min(-id(int32(-1)), max(v1, v16))
	}
	defer func() {
		v20 := (min(c11[uint(v2)%5], id(int(7))) &^ (c11[1] >> 33))
		_ = v20
		v20, v20 = len(v8), v20+1
		_, v20 = (c14[1] > v8), int(sa.f1)
	}()
	sb.in.g0 += ((v2 - v2) - (v2 | id(int8(-128))))
	if (c12[1] != c12[uint(v0)%4]) && (v9 || v9) {
		if v9 {
			for i22 := uintptr(0); i22 < 4; i22++ {
				_ = i22
				chk(^ps.f2)
				v5++
				chk(id(uintptr(2)))
			}
		}
	} else {
		v5 = (^v5 + ((v5 * v5) % 100))
		c12[uint(v0)%4] = ((c12[uint(v0)%4] - uint16(id(uint(6721309795182941681)))) + ((c12[uint(v1)%4] ^ c12[uint(v16)%4]) ^ (c12[uint(v16)%4] * c12[v5%4])))
		switch ((v0 >> 11) % 10) % 4 {
		case 0:
			as[2].f3 = c13[3]
			ps.f2 = (sa.f2 + id(uint32(3794673018)))
			v4 = (v4 / (v4 | id(uint8(1)) | 1))
		default:
			defer func() {
				as[uint(v2)%3].f1--
			}()
			v23 := ((v1 << 53) >> 33)
			_ = v23
			sb = as[1]
		}
	}
	c14[uint(v1)%4] = c14[uint(v2)%4]
	v16 &= fn4(((v9 && v9) || !v9), ((v3 / (sb.f1 | 1)) / 16), ((ps.f2 % (c10[4] | 3)) | pick(v9, ps.f2, sa.f2)))
	c11[2] = (fn0((v8+v8), pick(v9, v4, v4), (id(uint16(65535))&c12[uint(v16)%4]), id(int(-3))) | c11[1])
	func() {
		c12[v5%4] = id(uint16(1))
		for k24, e24 := range c11 {
			_, _ = k24, e24
			c25 := make(chan int, 3)
			go func(n int) {
				for i := range 3 {
					c25 <- n + i
				}
				close(c25)
			}((c11[4] / (k24 | 3)))
			for x := range c25 {
				e24 = e24*2 + x
			}
			n26 := 0
		G26:
			if n26 < 3 {
				n26++
				e24 = e24*5 + n26
				goto G26
			}
			sb.in.g0 <<= v4 % 8
		}
	}()
	ps.f0, v1 = (sb.f0 ^ ps.f0), (v16 - v1)
	for i27 := 4; i27 > 0; i27-- {
		_ = i27
		if v3 >= v3 {
			break
		}
		v0 = ((v0 / (v0 | 1)) / 7)
	}
	if v4 >= id(uint8(7)) {
		sa.in.g0 = v2
	} else {
		switch ((as[2].f0 &^ id(uintptr(13504688808807506100))) + (sb.f0 >> 18)) % 4 {
		case 0:
			as[2] = sa
		case 1:
			c12[0] = id(uint16(32768))
		case 2:
			if v9 {
				chk(((id(uint(2)) - v5) >> (uint64(v4) % 70)))
				chk(len(v8))
				chk((v1 ^ v16))
			}
			v16 &= (-id(int32(1)) + (v16 | v16))
			v3 &= (min(-v3, (v3^v3)) | (uint64(as[2].f2) ^ (v3 ^ as[uint(v0)%3].f1)))
		default:
			for k28, e28 := range c12 {
				_, _ = k28, e28
				c11[v4%5] |= (((k28 & k28) >> 0) &^ pick((v9 && v9), c11[3], (k28>>(v4%70))))
				v0 = (v0 + v0)
			}
			sb.f2 = ((as[1].f2 | as[v4%3].f2) + (as[1].f2 / (as[0].f2 | 1)))
		}
	}
	v2 >>= uint8(v3) % 66
	v4 += v4
	v29 := int8(min(sa.in.g0, v2))
	_ = v29
	v0 = v0
	c12[2] = pick((sb == sa), ((c12[uint(v0)%4] &^ c12[2]) % 4), ((id(uint16(65535)) | c12[2]) << (pick(v9, sa.f0, as[v3%3].f0) % 8)))
	ps.f2 >>= ^v4 % 40
	for i30 := int8(0); i30 < 3; i30++ {
		_ = i30
		v5 ^= v5
	}
	v16 = (v16 % (v16 | 3))
	ps.f0 = uintptr(v4)
	v31 := v0
	_ = v31
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
	fmt.Println("v16", v16)
	fmt.Println("v29", v29)
	fmt.Println("v31", v31)
	fmt.Println(sum, steps)
}
