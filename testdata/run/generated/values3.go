// A program by a generator: arithmetic, conversions, assignments and control flow on values of every kind.
package main

import "fmt"

type S struct {
	f0 int16
	f1 uint
	f2 float64
	f3 int32
	in struct {
		g0 int64
		g1 int16
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
var steps int

func chk[T int | int8 | int16 | int32 | int64 | uint | uint8 | uint16 | uint32 | uint64 | uintptr](x T) {
	sum = sum*31 + uint64(x)
	steps++
}

func fn0(p0 int) uint8 {
	var v0 int8 = int8(1)
	_ = v0
	var v1 int = int(-3)
	_ = v1
	var v2 uint64 = uint64(18446744073709551615)
	_ = v2
	var v3 uint16 = uint16(32768)
	_ = v3
	var v4 int32 = int32(1)
	_ = v4
	var v5 uint = uint(3)
	_ = v5
	var v6 float64 = float64(1e3)
	_ = v6
	var v7 float32 = float32(1e-3)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]uint32{uint32(4294967295), uint32(7)}
	_ = c10
	var c11 = []uint{uint(17103512752118064841), uint(9223372036854775808), 4: uint(2)}
	_ = c11
	var c12 = map[int]int8{1: int8(-1)}
	_ = c12
	var c13 = new(float32)
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
	if v9 {
		p0++
	} else {
		v3 = ((v3 & v3) % (pick(v9, v3, v3) | 3))
	}
	for i15 := int32(0); i15 < 2; i15++ {
		_ = i15
		if v9 && v9 {
			break
		}
		p0 = (len((v8 + v8)) * ((p0 ^ p0) >> 2))
		v2 <<= (id(uint8(0)) + id(uint8(0))) % 66
	}
	c10[0] = ((pick(v9, c10[uint(v4)%4], id(uint32(3))) ^ (c10[2] + c10[v3%4])) >> (uint16((v3 + v3)) % 8))
	v3 += (pick(id(true), v3, v3) ^ (v3 - v3))
	switch ^v1 % 4 {
	case 0:
		v16 := uint8(int(c10[2]))
		_ = v16
		sb.in.g0 = (sb.in.g0 >> (v16 % 8))
		v5 >>= (v16 ^ v16) % 8
	case 1:
		sa.in.g0 = (id(int64(-3)) * sb.in.g0)
		for i17 := range int8(5) {
			_ = i17
			sb.f3 = pick(v9, v4, id(int32(2147483647)))
		}
		func() {
			chk(id(uintptr(9400332873623062544)))
			sa.f3 &= (((v4 | ps.f3) | max(sa.f3, v4)) / (((v4 / (v4 | 3)) % ((v4 | v4) | 3)) | id(int32(1)) | 1))
			chk(^v3)
		}()
	case 2:
		sb.f2 = -v6
		sa.f3 >>= pick(id(true), id(uint8(2)), id(uint8(0))) % 66
	}
	for i18 := range int(5) {
		_ = i18
		if id("a") != v8 {
			continue
		}
		switch ((v3 + id(uint16(65535))) | uint16(i18)) % 4 {
		case 0:
			c13 = &v7
		case 1:
			v3 &= v3
		case 2:
			v19 := ((c11[v2%5] &^ v5) - (v5 &^ ps.f1))
			_ = v19
			v2 = v2
			p0 = v1
		default:
			v20 := v6
			_ = v20
		}
		for i21 := range int16(3) {
			_ = i21
			c12[i18&7] -= v0
			sa.f0++
		}
		v3 = (((v3 &^ v3) >> (pick(v9, v5, v5) % 33)) << 2)
	}
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return pick((v9 && v9), uint8(id(uintptr(1))), (id(uint8(128)) * id(uint8(128))))
}

func fn1(p0 bool, p1 bool, p2 uint64, p3 int8) uintptr {
	var v0 uint16 = uint16(0)
	_ = v0
	var v1 uint = uint(2)
	_ = v1
	var v2 uint8 = uint8(255)
	_ = v2
	var v3 uint32 = uint32(1)
	_ = v3
	var v4 int8 = int8(7)
	_ = v4
	var v5 int16 = int16(0)
	_ = v5
	var v6 float64 = float64(3.25)
	_ = v6
	var v7 float32 = float32(1)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(uint)
	_ = c10
	var c11 = [4]int8{int8(0), int8(7)}
	_ = c11
	var c12 = [4]uint16{uint16(65535), uint16(0)}
	_ = c12
	var c13 = [4]float64{float64(123456.789), float64(-7.75)}
	_ = c13
	var c14 = []string{"日本", "hé", 4: "hé"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	c11[0] >>= (v2 ^ v2) % 40
	v2 = uint8(-id(uintptr(3)))
	p2 = pick(p0, p2, p2)
	c12[2], as[2].f1 = id(uint16(65535)), v1
	p3 = max(pick(p1, p3, c11[uint(v5)%4]), pick(p1, p3, v4))
	for i15 := int(0); i15 < 2; i15++ {
		_ = i15
		v2 = fn0((i15 << (c12[1] % 33)))
	}
	if p1 {
		as[0].f3 = sa.f3
		c11[uint(v4)%4] |= ((p3 / 3) ^ (p3 - v4))
		for k16, e16 := range c12 {
			_, _ = k16, e16
			chk(int32((sa.in.g0 >> 28)))
			chk((uint(p2) + (v1 | v1)))
		}
	} else {
		v17 := (^id(uint8(255)) | (v2 / (v2 | 1)))
		_ = v17
	}
	chk(p2)
	chk(p3)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return id(uintptr(2))
}

func fn2(p0 uint8, p1 uintptr, p2 int64, p3 uint) uint32 {
	var v0 int64 = int64(1)
	_ = v0
	var v1 uint16 = uint16(2)
	_ = v1
	var v2 int = int(2)
	_ = v2
	var v3 int16 = int16(7)
	_ = v3
	var v4 uint64 = uint64(5308611055815245419)
	_ = v4
	var v5 uint = uint(7)
	_ = v5
	var v6 float64 = float64(123456.789)
	_ = v6
	var v7 float32 = float32(3.25)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(uint32)
	_ = c10
	var c11 = map[int]uintptr{1: uintptr(18446744073709551615)}
	_ = c11
	var c12 = new(uint64)
	_ = c12
	var c13 = []float64{float64(1), float64(0), 4: float64(1e3)}
	_ = c13
	var c14 = []string{"a", "", 4: "\x00q"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	v0 ^= ((v0 - v0) & (p2 & p2))
	v9 = ((v3 / (v3 | id(int16(0)) | 1)) == (v3 * v3))
	as[p3%3] = sa
	*c10, sb.f3 = id(uint32(1464616005)), ((int32(v3) >> (pick(v9, v4, v4) % 8)) >> (pick(!v9, (v1%(v1|id(uint16(3))|1)), ^v1) % 8))
	for k15, e15 := range c14 {
		_, _ = k15, e15
		for k16, e16 := range c14 {
			_, _ = k16, e16
			v1, v2 = v1, k16
			chk(((v1 | v1) ^ (v1 % (v1 | 1))))
		}
	}
	p0 = (p0 * p0)
	sa.in.g1 -= (v3 - v3)
	defer func() {
		*c10, v4 = pick(!(v5 < v5), ^(*c10), (((*c10)<<26)%(((*c10)-(*c10))|id(uint32(1))|1))), uint64(^p0)
	}()
	v1 -= ((v1 | v1) / (uint16(ps.f1) | 3))
	for i17 := range uintptr(4) {
		_ = i17
		v9 = (v5 == v5)
		p0 ^= p0
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
	return ((((*c10) &^ (*c10)) << (ps.f1 % 33)) - (((*c10) % ((*c10) | 3)) + pick(v9, (*c10), (*c10))))
}

func fn3(p0 int, p1 int8) int8 {
	var v0 int64 = int64(-9223372036854775808)
	_ = v0
	var v1 int = int(2)
	_ = v1
	var v2 uintptr = uintptr(1)
	_ = v2
	var v3 int32 = int32(-1737193197)
	_ = v3
	var v4 uint = uint(7)
	_ = v4
	var v5 uint64 = uint64(3)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(uint64)
	_ = c10
	var c11 = [4]uint8{uint8(1), uint8(1)}
	_ = c11
	var c12 = []uintptr{uintptr(7), uintptr(18446744073709551615), 4: uintptr(18446744073709551615)}
	_ = c12
	var c13 = [4]float32{float32(3.25), float32(0)}
	_ = c13
	var c14 = []string{"xyz", "0123456789", 4: "a"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sa.f1 = max(v4, v4)
	sa = sb
	v15 := (min(p1, p1) * (p1 / (p1 | 3)))
	_ = v15
	ps.f1 <<= (id(uint8(128)) << 11) % 8
	chk(p0)
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	chk(v15)
	return p1
}

func fn4(p0 uint64, p1 uint) int {
	var v0 uint64 = uint64(7)
	_ = v0
	var v1 uintptr = uintptr(1)
	_ = v1
	var v2 uint16 = uint16(1)
	_ = v2
	var v3 int = int(-3)
	_ = v3
	var v4 uint = uint(1)
	_ = v4
	var v5 uint32 = uint32(2147483648)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(123456.789)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = map[int]int8{1: int8(7)}
	_ = c10
	var c11 = map[int]uintptr{1: uintptr(1)}
	_ = c11
	var c12 = [4]uint16{uint16(7), uint16(32768)}
	_ = c12
	var c13 = []float64{float64(1e3), float64(123456.789), 4: float64(1e3)}
	_ = c13
	var c14 = [4]string{"a", "日本"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sb.f3 *= int32(min((c10[v3&7] - c10[v3&7]), int8(v5)))
	v15 := ((sa.in.g0 - sa.in.g0) - (sb.in.g0 &^ id(int64(1))))
	_ = v15
	func() {
		v15 = int64(id(int(-1)))
		switch (uint32(v4) << ((id(uint8(255)) ^ id(uint8(7))) % 33)) % 4 {
		case 0:
			v16 := float32((p0 * id(uint64(18446744073709551615))))
			_ = v16
		case 1:
			chk((v1 | v1))
			c10[v3&7] = fn3(len(c14[3]), ^c10[v3&7])
			sa.in.g0 -= (min((v15-v15), (v15&v15)) * ((v15 | v15) / 8))
		case 2:
			sa.in.g0 -= int64(((p1 >> (v2 % 33)) * (ps.f1 ^ sa.f1)))
			v2 &= ((c12[v5%4] * v2) * pick(v9, c12[uint(v3)%4], v2))
		}
	}()
	v2--
	for i17 := uint64(0); i17 < 5; i17++ {
		_ = i17
		if v2 == v2 {
			break
		}
		sa = sb
		v0 = (((id(uint64(1)) / (v0 | 1)) &^ -p0) * uint64(^c10[v3&7]))
	}
	chk(p0)
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	chk(v15)
	return int((v3 << 50))
}

func main() {
	var v0 int64 = int64(0)
	_ = v0
	var v1 uint = uint(5000513440956059069)
	_ = v1
	var v2 int = int(-9223372036854775808)
	_ = v2
	var v3 uintptr = uintptr(2)
	_ = v3
	var v4 uint64 = uint64(0)
	_ = v4
	var v5 uint16 = uint16(33255)
	_ = v5
	var v6 float64 = float64(-1)
	_ = v6
	var v7 float32 = float32(1e3)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []uint16{uint16(7), uint16(2), 4: uint16(65535)}
	_ = c10
	var c11 = [4]int32{int32(1281159240), int32(2147483647)}
	_ = c11
	var c12 = []int{int(7), int(9223372036854775807), 4: int(-3)}
	_ = c12
	var c13 = new(float32)
	_ = c13
	var c14 = [4]string{"日本", "xyz"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	c12[v4%5] = fn4(v4, id(uint(0)))
	ps.f2 = (-v6 + ((v6 * sa.f2) * float64(ps.f2)))
	sa.f3 &^= pick(v9, id(int32(7)), as[1].f3)
	for i15 := range int16(5) {
		_ = i15
		func() {
			if ((v3 & id(uintptr(9223372036854775808))) != (v3 &^ v3)) && (-id(int8(-3)) > (id(int8(1)) & id(int8(-3)))) {
				sb.f2 = (((v6 / v6) * v6) / (v6 / sa.f2))
				sb.f2 = (v6 + v6)
			} else {
				v0, ps.f1 = (((v0 << 56) >> (pick(v9, v1, v1) % 33)) % (^v0 | id(int64(7282354515891610169)) | 1)), pick((v9 == v9), max(v1, v1), ^id(uint(1)))
				chk(id(int8(-3)))
				ps.f2 = (float64(id(uint8(76))) + (v6 - v6))
			}
		}()
	}
	as[2].f1 = v1
	v4 += ^v4
	v3 += v3
	sb.f2 = sa.f2
	sb.f3 &= pick(!(v9 && v9), pick((v9 || v9), (ps.f3<<(c10[v5%5]%33)), pick(id(false), sb.f3, sb.f3)), ((sb.f3 >> 18) ^ int32(v3)))
	c14[v4%4] = (c14[v4%4] + c14[1])
	for i16 := range uintptr(5) {
		_ = i16
		sa.f3++
		v3 |= (((i16 & i16) * ^v3) % ((uintptr(id(int8(2))) % ((v3 * i16) | 1)) | id(uintptr(7)) | 1))
	}
	sb.in.g0 = (v0 - v0)
	sa.in.g0 = v0
	sb.in.g1--
	switch -sb.in.g1 % 4 {
	case 0:
		v2, sb.in.g1 = ((v2 << (id(uint8(255)) % 33)) << 30), pick((v5 <= id(uint16(3))), pick(v9, sb.in.g1, sa.in.g1), int16(id(int8(0))))
	default:
		sa.in.g0 <<= (id(uint8(1)) / 10) % 40
		v3++
		if v9 {
			sa.f1 = pick(v9, sb.f1, v1)
			c10[4] = (((id(uint16(65535)) * v5) & uint16(v5)) << 46)
			sb.f1 ^= (v1 - sb.f1)
		} else {
			ps.f1 <<= (id(uint8(3)) &^ id(uint8(255))) % 40
			sb.f3 = (max(c11[v5%4], sa.f3) << 56)
		}
	}
	sb.f1 -= (v1 + id(uint(0)))
	v17 := (uintptr(v1) << 42)
	_ = v17
	v6 = v6
	c10[uint(v2)%5] = (v5 ^ v5)
	if v9 {
		as[1].f0 &= pick(((as[uint(v2)%3].f3 / (id(int32(1620274906)) | 1)) > (as[v3%3].f3 % 2)), pick((id(uint32(2)) > id(uint32(3131155950))), (sa.f0<<18), (ps.f0&id(int16(-1)))), -id(int16(27094)))
	}
	v3 *= (v3 * v17)
	defer func() {
		v4++
		v9 = v9
	}()
	v17 = v3
	if !v9 && (id(int16(-3)) >= sb.in.g1) {
		sb.f3++
		sa.in.g0 = (v0 * v0)
		v2 = (c12[3] ^ c12[2])
	}
	func() {
		v9 = (((v8 != v8) || (v8 == v8)) || ((v9 || v9) && (v3 == v17)))
		switch pick((v0 > v0), pick(v9, v4, v4), (v4+v4)) % 4 {
		case 0:
			sb.in.g0 = (^sa.in.g0 / 10)
		}
		sa.in.g0 += max(sb.in.g0, v0)
	}()
	for i18 := range uint(2) {
		_ = i18
		sb = sa
		for i19 := 4; i19 > 0; i19-- {
			_ = i19
			ps.f3 <<= (id(uint8(233)) - id(uint8(128))) % 40
			if v9 || v9 {
				c11[uint(v2)%4] = ((c11[1] * id(int32(-3))) ^ (as[0].f3 * sa.f3))
			} else {
				sb.f3 >>= (id(uint8(3)) &^ id(uint8(2))) % 8
			}
		}
		sb.f1 = i18
	}
	switch fn4((v4+v4), (v1%(v1|1))) % 4 {
	case 0:
		defer func() {
			chk(v0)
			sa.f3 = (c11[uint(v0)%4] % (as[v4%3].f3 | 3))
			chk(max((v2 - v2), (v2 * v2)))
		}()
		sa.f2 = v6
		sa.in.g0 *= pick(!(v9 && v9), ((v0 + v0) & (v0 >> 10)), pick((v9 || id(true)), -v0, pick(v9, v0, v0)))
	case 1:
		v5 -= (id(uint16(0)) << 5)
	}
	v2 = v2
	for k20, e20 := range c10 {
		_, _ = k20, e20
		sa.in.g0 >>= (id(uint8(128)) >> (c10[4] % 33)) % 8
		sa.f3 = int32(id(int8(0)))
		v4++
	}
	c10[v17%5] >>= (id(uint8(0)) >> 20) % 8
	sb.in.g1 |= (sa.f0 - sb.f0)
	for i21 := range uint64(2) {
		_ = i21
		ps.f1 <<= uint8(i21) % 66
	}
	sb.in.g0--
	v22 := (pick(v9, id(uintptr(0)), id(uintptr(9599137151280668267))) * uintptr(id(int32(7))))
	_ = v22
	v4 = uint64((len(v8) << 52))
	sb.f0 <<= uint8(v1) % 66
	v2 *= id(int(9223372036854775807))
	c12[uint(v2)%5] >>= fn0(c12[v22%5]) % 8
	switch ((v1 &^ v1) * (v1 - v1)) % 4 {
	case 0:
		if v9 {
			func() {
				v23 := pick((c12[2] < c12[4]), pick(v9, sa.f1, v1), (v1 % 100))
				_ = v23
				*c13 = (-v7 + (v7 / (*c13)))
			}()
			sa = sb
			c11[v4%4] = ps.f3
		} else {
			v3 &^= -v17
			v3, v22 = ((v22 & v3) + (v22 << (c10[3] % 33))), ((fn1(v9, v9, v4, id(int8(-128))) * (v22 & id(uintptr(9223372036854775808)))) << ((fn2(id(uint8(2)), v17, v0, v1) / ((id(uint32(1)) % (id(uint32(1)) | id(uint32(0)) | 1)) | 3)) % 8))
			v4++
		}
	case 1:
		switch (max(v3, v22) | (v3 % 3)) % 4 {
		case 0:
			sa.in.g0 &= pick(((v0 - id(int64(0))) < pick(v9, v0, id(int64(7)))), (pick(v9, sa.in.g0, v0) ^ (v0 &^ v0)), pick((id(uint32(825092037)) == id(uint32(719024761))), -v0, -id(int64(7))))
			v3 |= v17
			for i24 := 1; i24 > 0; i24-- {
				_ = i24
				v4++
			}
		case 1:
			switch ((v0 ^ v0) % 10) % 4 {
			case 0:
				chk(id(uint8(7)))
			case 1:
				chk(pick(v9, as[v17%3].f3, id(int32(1))))
			}
			if v9 {
				v4++
				ps.f1 *= (v1 / 3)
			}
		case 2:
			v1 = v1
			v8 = (v8 + c14[0])
		default:
			for k25, e25 := range c14 {
				_, _ = k25, e25
				as[v17%3].f3 |= c11[v5%4]
				c13 = &v7
				v2 = (k25 ^ v2)
			}
			sa.in.g1 -= as[2].f0
			v26 := -id(uint32(2147483648))
			_ = v26
		}
		v27 := ^id(uint8(90))
		_ = v27
	}
	v1 = min(v1, ps.f1)
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
	fmt.Println("c13", *c13)
	fmt.Println("c14", c14)
	fmt.Printf("sa %+v\n", sa)
	fmt.Printf("sb %+v\n", sb)
	fmt.Printf("ps %+v\n", *ps)
	fmt.Printf("as %+v\n", as)
	fmt.Println("v17", v17)
	fmt.Println("v22", v22)
	fmt.Println(sum, steps)
}
