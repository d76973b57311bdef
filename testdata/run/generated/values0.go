// A program by a generator: arithmetic, conversions, assignments and control flow on values of every kind.
package main

import "fmt"

type S struct {
	f0 uint32
	f1 uint64
	f2 uint16
	f3 int64
	f4 uintptr
	f5 float32
	in struct {
		g0 uint8
		g1 int32
		g2 int8
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

func fn0(p0 bool, p1 uint64, p2 string) int8 {
	var v0 int = int(-3)
	_ = v0
	var v1 int32 = int32(-2147483648)
	_ = v1
	var v2 uint = uint(18446744073709551615)
	_ = v2
	var v3 uint64 = uint64(1)
	_ = v3
	var v4 uint16 = uint16(2)
	_ = v4
	var v5 int16 = int16(-32768)
	_ = v5
	var v6 float64 = float64(-1)
	_ = v6
	var v7 float32 = float32(1e-3)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = map[int]uint32{1: uint32(4294967295)}
	_ = c10
	var c11 = map[int]uint8{1: uint8(255)}
	_ = c11
	var c12 = [4]int16{int16(7), int16(-32768)}
	_ = c12
	var c13 = []float32{float32(123456.789), float32(1e3), 4: float32(-7.75)}
	_ = c13
	var c14 = [4]string{"0123456789", "xyz"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	v0 = v0
	as[1].f2, sa.in.g1 = ((v4 << 64) % 4), (^v1 | int32(sb.f0))
	sb.f1 &^= (((p1 &^ p1) * uint64(id(int(-5246108617479587459)))) << (pick((sb == sb), (as[0].f1&^v3), (v3/(v3|id(uint64(3))|1))) % 8))
	v2 *= (v2 / (v2 | 3))
	v5, c11[v0&7] = v5, uint8((uintptr(v2) << ((sa.f2 &^ v4) % 70)))
	switch (len(p2) | int(sb.f0)) % 4 {
	case 0:
		if v9 || p0 {
			v2 = (pick(p0, v2, v2) &^ (v2 | v2))
			chk((id(uint32(0)) % 8))
			chk(pick((v9 || v9), uint8(p1), (sa.in.g0 % 64)))
		}
	case 1:
		sb.f3 = int64(^sa.in.g2)
		if !v9 {
			v2 -= v2
			sa = sa
			sa.in.g1 = v1
		}
	default:
		sb.f4 &^= uintptr(((v0 >> 16) / 100))
		sa.in.g2 &^= sa.in.g2
		switch pick((v9 || p0), pick(v9, v4, v4), (v4>>(sa.f4%8))) % 4 {
		case 0:
			sb = as[1]
			sa.f0 ^= (uint32(pick(v9, v2, v2)) * pick((v9 || p0), uint32(as[v4%3].f4), id(uint32(1))))
			v2 &^= ((v2 &^ v2) << 16)
		case 1:
			c11[v0&7], sa.f0 = pick((sa.in.g2 < id(int8(127))), ^sa.in.g0, (id(uint8(1))&^c11[v0&7])), id(uint32(4294967295))
		case 2:
			sa.f5 = ((-v7 / (v7 * id(float32(0)))) / ((v7 / v7) - (v7 * v7)))
		}
	}
	sa.f5 = (v7 + (v7 / v7))
	sa = sb
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return max(sa.in.g2, sa.in.g2)
}

func fn1(p0 uint32, p1 bool, p2 int8) uint8 {
	var v0 uint8 = uint8(3)
	_ = v0
	var v1 int = int(9223372036854775807)
	_ = v1
	var v2 uint16 = uint16(29996)
	_ = v2
	var v3 uint = uint(2)
	_ = v3
	var v4 int32 = int32(-1)
	_ = v4
	var v5 int16 = int16(2)
	_ = v5
	var v6 float64 = float64(3.25)
	_ = v6
	var v7 float32 = float32(1e3)
	_ = v7
	var v8 string = "a"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]uint32{uint32(7), uint32(1019415921)}
	_ = c10
	var c11 = []int32{int32(7), int32(2147483647), 4: int32(2147483647)}
	_ = c11
	var c12 = new(uint)
	_ = c12
	var c13 = map[int]float32{1: float32(1e3)}
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
	v5, ps.f2 = id(int16(32767)), pick(p1, v2, v2)
	as[1].f3 = (as[1].f3 / 4)
	sb.f3 = pick((v2 == v2), (ps.f3 & sa.f3), (as[p0%3].f3 + id(int64(7))))
	sa.f4 = (((sa.f4 ^ as[uint(p2)%3].f4) << 30) % 10)
	v5 = (((v5 | v5) * (v5 >> (id(uintptr(1)) % 8))) % 2)
	ps.f3 = (sa.f3 ^ sa.f3)
	*c12 = -v3
	ps.f2 = pick(((c14[4] + c14[v1&7]) != (id("") + v8)), ((v2 &^ as[v3%3].f2) * (v2 - v2)), pick((v9 && v9), (v2/(v2|3)), pick(p1, v2, v2)))
	c12 = &v3
	for i15 := 3; i15 > 0; i15-- {
		_ = i15
		if as[v3%3].f4 <= ps.f4 {
			break
		}
		if v9 {
			as[1].f5 = (sb.f5 / v7)
			v16 := ((v4 / (v4 | 1)) / (int32(as[uint(v4)%3].f1) | 1))
			_ = v16
		} else {
			v17 := (^p2 ^ int8(p0))
			_ = v17
			chk((pick((v9 || v9), min(v17, sb.in.g2), (sb.in.g2&v17)) * ((sb.in.g2 % 4) / (pick(v9, sa.in.g2, v17) | 1))))
		}
		for k18, e18 := range c10 {
			_, _ = k18, e18
			sa = sa
			v0, as[v3%3].f1 = uint8(v4), (uint64(as[uint(k18)%3].f1) - (sb.f1 * ps.f1))
			p2 = ((p2 << 12) / ((p2 << 54) | 3))
		}
		p0 = (((p0 >> (ps.f4 % 70)) % (p0 | 3)) % 10)
	}
	v1 += ((v1 >> 22) << (sb.f2 % 33))
	chk(p0)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (((v0 + sb.in.g0) &^ pick(p1, v0, v0)) >> ((uint32(ps.f2) | (p0 * ps.f0)) % 70))
}

func fn2(p0 uint8, p1 int16, p2 uint64, p3 bool) int {
	var v0 int = int(7)
	_ = v0
	var v1 int32 = int32(-3)
	_ = v1
	var v2 uint32 = uint32(0)
	_ = v2
	var v3 int8 = int8(-3)
	_ = v3
	var v4 uintptr = uintptr(1)
	_ = v4
	var v5 int64 = int64(2)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(-7.75)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]uint32{1: uint32(2)}
	_ = c10
	var c11 = []int64{int64(0), int64(1), 4: int64(-8924585640009676235)}
	_ = c11
	var c12 = new(int)
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
	ps.f3 = ((int64(p0) >> 41) / 16)
	c10[v0&7] += pick((p1 != p1), (id(uint32(2147483648)) | v2), (v2 / (v2 | 3)))
	for i15 := 3; i15 > 0; i15-- {
		_ = i15
		v4 <<= (sa.in.g0 >> (as[uint(v1)%3].f1 % 8)) % 66
		if v9 {
			p1 |= p1
		}
	}
	if !(v5 < v5) {
		v1 &= v1
	} else {
		if p3 {
			v2 = pick(((v7 + id(float32(-7.75))) != (sa.f5 + v7)), ((v2 >> (p0 % 8)) % (uint32(v4) | 3)), ((v2 * v2) - uint32(sb.f0)))
			as[1].f5 = (float32((p0 - p0)) * (float32(v7) - -id(float32(123456.789))))
		} else {
			sa.f1, sa.in.g0 = (p2 - p2), uint8(pick((v6 > v6), (v5|v5), int64(v3)))
			chk((((p1 << (p2 % 8)) &^ ^p1) * int16(-id(uint(0)))))
		}
		sa.in.g0 = ((p0 &^ p0) % ((p0 & id(uint8(201))) | id(uint8(0)) | 1))
		v4 = ^v4
	}
	v16 := (-p1 % ((p1 % 7) | 1))
	_ = v16
	for i17 := range int8(1) {
		_ = i17
		if p3 && p3 {
			continue
		}
		ps.f2 &= (sa.f2 % (id(uint16(2)) | id(uint16(65535)) | 1))
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
	chk(v16)
	return ((len((*c14)) & (v0 / ((*c12) | 3))) & (((*c12) & v0) << 65))
}

func fn3(p0 int32, p1 uint64) uint16 {
	var v0 uint32 = uint32(7681028)
	_ = v0
	var v1 int = int(-8108346650863553082)
	_ = v1
	var v2 uint = uint(18446744073709551615)
	_ = v2
	var v3 int16 = int16(1)
	_ = v3
	var v4 int32 = int32(7)
	_ = v4
	var v5 uint64 = uint64(0)
	_ = v5
	var v6 float64 = float64(1e-3)
	_ = v6
	var v7 float32 = float32(123456.789)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]uintptr{1: uintptr(1)}
	_ = c10
	var c11 = [4]int8{int8(13), int8(0)}
	_ = c11
	var c12 = map[int]int{1: int(7)}
	_ = c12
	var c13 = [4]float32{float32(1e-3), float32(1e3)}
	_ = c13
	var c14 = [4]string{"\x00q", ""}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	sa.in.g2 = (sa.in.g2 + c11[uint(v4)%4])
	ps.f3 = (sb.f3 << (v0 % 33))
	if !((v0 << 49) <= (v0 / 7)) {
		v4 = v4
		p1 = max((uint64(v0) - sa.f1), ((p1 - id(uint64(18446744073709551615))) >> 33))
		sb.in.g1 = (p0 - v4)
	}
	v9 = (float32(sa.f3) > (ps.f5 + v7))
	chk(p0)
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (ps.f2 * sb.f2)
}

func fn4(p0 uint64) uint8 {
	var v0 int32 = int32(1234810840)
	_ = v0
	var v1 int16 = int16(1)
	_ = v1
	var v2 int64 = int64(0)
	_ = v2
	var v3 uint16 = uint16(65535)
	_ = v3
	var v4 uintptr = uintptr(14501862286770675897)
	_ = v4
	var v5 uint = uint(0)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(-1)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]int64{1: int64(2)}
	_ = c10
	var c11 = [4]uint8{uint8(2), uint8(255)}
	_ = c11
	var c12 = []int{int(-1), int(-3), 4: int(1)}
	_ = c12
	var c13 = map[int]float32{1: float32(1)}
	_ = c13
	var c14 = []string{"xyz", "", 4: "a"}
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
		sb.in.g1 = sa.in.g1
		v5 = ((id(uint(18446744073709551615)) &^ v5) * pick(v9, v5, v5))
		v0 >>= -sb.in.g0 % 8
	}()
	switch fn2((sb.in.g0*id(uint8(56))), (id(int16(0))^v1), (p0&^p0), (id(false) && v9)) % 4 {
	case 0:
		c12[v4%5] *= c12[4]
	case 1:
		if !v9 {
			sa.f2 = v3
			sa.in.g2--
		} else {
			sa.f3 = v2
			chk(as[v3%3].f0)
			chk(((c11[uint(v0)%4] ^ sa.in.g0) ^ max(sb.in.g0, sa.in.g0)))
		}
		defer func() {
			chk(int16(((v3 % (v3 | id(uint16(19131)) | 1)) * (ps.f2 % (v3 | id(uint16(65535)) | 1)))))
			chk(v1)
		}()
		if v9 {
			ps.f4 ^= (as[1].f4 | v4)
			chk((v5 % (v5 | id(uint(2060910484964090947)) | 1)))
			ps.f1 = (id(uint64(0)) % (p0 | 3))
		} else {
			sa.in.g2 += fn0(((v6 == v6) || (id(true) || v9)), (uint64(sb.f0) & (p0 / (p0 | id(uint64(7)) | 1))), v8)
			sa = sa
		}
	case 2:
		as[0].f4 = min(pick(v9, v4, v4), (v4 | id(uintptr(10546524107854972320))))
	}
	as[2].f4 >>= (c11[3] >> (id(uint32(0)) % 70)) % 40
	if !v9 {
		v15 := ((v8 + id("\x00q")) + (v8 + c14[2]))
		_ = v15
		v8 = cut(v8, sa.in.g0)
	}
	chk(p0)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return pick(!v9, sb.in.g0, (id(uint8(7)) << 64))
}

func main() {
	var v0 int16 = int16(-29949)
	_ = v0
	var v1 uintptr = uintptr(2)
	_ = v1
	var v2 int = int(7)
	_ = v2
	var v3 uint = uint(18446744073709551615)
	_ = v3
	var v4 int64 = int64(9223372036854775807)
	_ = v4
	var v5 uint16 = uint16(65535)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(-1)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]int32{int32(0), int32(2147483647)}
	_ = c10
	var c11 = new(int64)
	_ = c11
	var c12 = []uint64{uint64(7), uint64(7), 4: uint64(3)}
	_ = c12
	var c13 = new(float64)
	_ = c13
	var c14 = []string{"\x00q", "日本", 4: "\x00q"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	defer func() {
		sb.f1, ps.f3 = (uint64(ps.f1) * pick(v9, sa.f1, sb.f1)), ((v4 | v4) * (v4 % (v4 | 3)))
		sa.f1 ^= (id(uint64(0)) ^ sb.f1)
	}()
	switch ^v1 % 4 {
	case 0:
		sb.in.g2 = sa.in.g2
	case 1:
		for i15 := 3; i15 > 0; i15-- {
			_ = i15
			switch -sa.f1 % 4 {
			case 0:
				chk(v4)
			default:
				as[0].f4 = (v1 | (v1 - id(uintptr(1))))
				chk((v4 - v4))
			}
			v8 = ((cut(v8, sb.in.g0) + cut(v8, id(uint8(2)))) + cut((v8+v8), (sa.in.g0&^sa.in.g0)))
		}
	}
	c11 = &v4
	v3 <<= fn4(sb.f1) % 8
	if (pick(v9, v4, v4) << ((id(uint(2)) / (v3 | 1)) % 33)) < (pick(v9, v4, v4) * int64(as[0].f2)) {
		sb.in.g0, sa.f3 = sb.in.g0, ((v4 / (sb.f3 | 3)) + (v4 / (v4 | id(int64(-1)) | 1)))
		sb.f1 = pick((id(uint8(0)) != sb.in.g0), pick(v9, sa.f1, sb.f1), uint64(ps.f0))
		defer func() {
			chk(min(pick(id(true), v1, v1), pick(v9, v1, v1)))
			sb.in.g0 = ((fn1(sa.f0, v9, sb.in.g2) + (sb.in.g0 >> 52)) - pick((v9 == v9), (id(uint8(3))>>(sa.in.g0%70)), (sb.in.g0&id(uint8(2)))))
		}()
	}
	v0, v3 = -id(int16(32767)), uint(max(fn2(id(uint8(2)), v0, as[2].f1, v9), (v2^v2)))
	if sb == sa {
		as[uint(v0)%3].f0 = uint32((sb.in.g0 % 10))
	} else {
		for i16 := range uint8(5) {
			_ = i16
			if v9 && v9 {
				break
			}
			for k17, e17 := range c12 {
				_, _ = k17, e17
				e17 *= (e17 &^ e17)
				chk((int8(v0) % ((sb.in.g2 | sa.in.g2) | id(int8(-1)) | 1)))
			}
		}
		v2 ^= int(fn2(pick(v9, id(uint8(128)), id(uint8(7))), pick(v9, v0, v0), uint64(v1), (id(uint8(128)) >= sb.in.g0)))
	}
	for i18 := 5; i18 > 0; i18-- {
		_ = i18
		for k19, e19 := range c12 {
			_, _ = k19, e19
			switch -as[uint(k19)%3].f2 % 4 {
			case 0:
				v1 ^= ((-v1 >> 60) - ((v1 ^ v1) >> (uint32(v0) % 70)))
				ps.f0 = uint32(uint64((v0 & v0)))
			case 1:
				sb.in.g2 -= fn0(!!v9, ((e19 / (e19 | 1)) &^ (e19 / 100)), (cut(v8, id(uint8(1))) + cut(v8, sa.in.g0)))
				v0 <<= uint8(e19) % 66
			case 2:
				chk((v0 / 2))
			}
			v2 = (((i18 & k19) % (fn2(sb.in.g0, v0, e19, v9) | 3)) + fn2((sa.in.g0&^id(uint8(194))), (v0>>(v5%70)), pick(v9, sa.f1, id(uint64(0))), (id(uint8(153)) <= id(uint8(3)))))
			for i20 := uintptr(0); i20 < 4; i20++ {
				_ = i20
				sa.in.g2, sa.in.g1 = sb.in.g2, sb.in.g1
			}
		}
		for i21 := range uint(5) {
			_ = i21
			func() {
				chk((sb.f2 / (v5 | 3)))
				sb.f4 *= ((as[1].f4 >> (i21 % 70)) | pick(v9, v1, v1))
				v1++
			}()
			sa.f1++
		}
	}
	sb.f1 = (pick((id(float32(1)) < v7), (ps.f1%64), (sa.f1|c12[1])) | (pick(v9, c12[4], ps.f1) + (as[uint(v2)%3].f1 & c12[v3%5])))
	sb.f0 |= (id(uint32(1052137391)) ^ sa.f0)
	as[2].f3 = int64(sb.in.g1)
	sa.f3 = v4
	c12[0] = (((sa.f1 | as[1].f1) >> ((as[v3%3].f0 &^ ps.f0) % 70)) - uint64((sb.in.g2 + sa.in.g2)))
	for k22, e22 := range c14 {
		_, _ = k22, e22
		c10[uint(k22)%4] = sb.in.g1
		for i23 := 4; i23 > 0; i23-- {
			_ = i23
			switch ((k22 >> (as[0].f0 % 8)) & fn2(sa.in.g0, v0, ps.f1, v9)) % 4 {
			case 0:
				sa.in.g0, v3 = (sb.in.g0 / 2), v3
				ps.f4++
				v3--
			case 1:
				sb = as[v5%3]
				chk(i23)
			default:
				v4 &= pick(v9, ps.f3, v4)
			}
			for i24 := range int(1) {
				_ = i24
				chk(ps.f1)
				chk(id(uint8(3)))
			}
		}
	}
	sa = as[0]
	switch (int64(as[v5%3].f0) ^ ^v4) % 4 {
	case 0:
		v25 := (min(sb.f3, v4) - int64(v4))
		_ = v25
	default:
		switch ((v2 + id(int(9223372036854775807))) >> (uint(v1) % 70)) % 4 {
		case 0:
			c13 = &v6
			as[uint(v2)%3].f3 = (int64(v4) % 3)
			sb.in.g0, sb.f0 = fn4(sb.f1), ((uint32(v1) - uint32(v2)) << 7)
		case 1:
			c11 = &v4
			v3 = uint((fn3(sa.in.g1, ps.f1) - (id(uint16(64981)) | v5)))
		default:
			v3 &= ((v3 + v3) &^ pick(v9, v3, v3))
			for i26 := 3; i26 > 0; i26-- {
				_ = i26
				if v5 <= ps.f2 {
					continue
				}
				sa.f1 = (sa.f1 >> (sb.f1 % 8))
				*c13 = (v6 + v6)
			}
		}
		v3 <<= (sa.in.g0 - sa.in.g0) % 8
		for i27 := range int32(1) {
			_ = i27
			v3 = (pick(!v9, (v3|v3), (v3-v3)) >> ((^v3 >> ((v1 << 22) % 33)) % 33))
		}
	}
	switch uint(max(v1, v1)) % 4 {
	case 0:
		if ((v2 >> (sa.f1 % 70)) &^ (v2 / 64)) != int((c10[3] * c10[uint(v0)%4])) {
			as[v1%3].f4 &^= v1
		}
		sb = sb
	case 1:
		sb.in.g0, v5 = ((pick(v9, sb.in.g0, sa.in.g0) << ((v5 / 3) % 33)) &^ ((sb.in.g0 &^ sb.in.g0) | id(uint8(255)))), ((fn3(id(int32(2)), sa.f1) >> ((sb.f0 << (ps.f0 % 33)) % 8)) | (uint16(sb.in.g2) & uint16(sb.f2)))
		sa.f1 = ((sb.f1 / (c12[4] | 3)) ^ uint64(sb.in.g0))
	case 2:
		v0 &= v0
		v3 >>= (sa.in.g0 - sb.in.g0) % 66
		switch ((v1 - as[2].f4) & (v1 >> (v5 % 33))) % 4 {
		case 0:
			as[uint(v4)%3].f2 &= (-v5 & (v5 & v5))
			for i28 := int8(0); i28 < 3; i28++ {
				_ = i28
				v3 >>= ^sa.in.g0 % 40
			}
			c10[3] |= pick(v9, c10[3], sa.in.g1)
		}
	}
	sa.f2 &^= ((uint16(as[0].f0) ^ -v5) / (^v5 | id(uint16(3)) | 1))
	for i29 := 3; i29 > 0; i29-- {
		_ = i29
		c12[3] = max(sa.f1, id(uint64(18446744073709551615)))
		sa.in.g1 = id(int32(2))
	}
	ps.f4 = v1
	sb.f2 = pick(v9, id(uint16(7)), v5)
	v3, c12[2] = v3, (uint64(v4) >> 7)
	v3 = (pick(v9, v3, v3) / ((id(uint(7)) >> 22) | id(uint(0)) | 1))
	sa = sb
	if v9 {
		v3++
		switch (int8(v3) / ((sb.in.g2 & sb.in.g2) | id(int8(-9)) | 1)) % 4 {
		case 0:
			sb.f2 = uint16(pick(v9, v0, v0))
			sb.f4--
			if v9 && v9 {
				c13 = &v6
				c11 = &v4
			} else {
				sa.f1 = (min((as[1].f1>>34), max(sa.f1, sb.f1)) - -id(uint64(2)))
			}
		}
	} else {
		sb.in.g2 *= (int8(fn1(id(uint32(4294967295)), v9, sb.in.g2)) | ((id(int8(-1)) % (sb.in.g2 | 3)) % ((sb.in.g2 + sb.in.g2) | id(int8(-28)) | 1)))
		sa.f1 = (((sb.f1 >> (v5 % 8)) % ((sa.f1 % (as[v3%3].f1 | id(uint64(3)) | 1)) | 1)) - ((sb.f1 << (v1 % 33)) &^ (c12[3] ^ sa.f1)))
		sb.in.g1 >>= (sb.in.g0 >> 25) % 8
	}
	sa.in.g2--
	ps.f0 = ((min(sb.f0, sa.f0) >> ((v1 >> (id(uint8(2)) % 8)) % 70)) << ((uint8(as[v1%3].f0) % 7) % 33))
	v4 |= int64((v5 ^ v5))
	v2 = ((v2 % (v2 | 3)) * (v2 / (v2 | id(int(3946575114141157937)) | 1)))
	*c11 = ^v4
	for k30, e30 := range c12 {
		_, _ = k30, e30
		sb.f5 = as[uint(v4)%3].f5
	}
	v9 = (((c12[v5%5] ^ sa.f1) > pick(v9, sb.f1, id(uint64(2)))) || ((sb.in.g0 - sa.in.g0) <= (sa.in.g0 / (sb.in.g0 | 1))))
	sa = sa
	sa.in.g1 &= sb.in.g1
	as[1].f3 = ((v4 | v4) * (v4 % 16))
	if -v1 == -v1 {
		v31 := (len(v8) >> (uint16(id(int32(-3))) % 8))
		_ = v31
	}
	if pick(id(true), v3, v3) < (v3 - v3) {
		v2 = fn2((sb.in.g0 << 41), int16(sb.in.g1), (sb.f1 & id(uint64(7))), !v9)
		if ((v2 & v2) - (v2 &^ v2)) <= ((id(int(-3)) >> 32) & (v2 + v2)) {
			as[2].f2 = pick((v7 != v7), (v5 / (ps.f2 | 1)), (v5 - sb.f2))
			sa.f4 &^= ((uintptr(v0) / 3) * (uintptr(sb.in.g2) - (v1 - sa.f4)))
			sb.in.g0 = (fn4(c12[0]) / (-sb.in.g0 | id(uint8(11)) | 1))
		}
	}
	sa.in.g2++
	v0, sa.f0 = min((v0*v0), min(v0, v0)), -sa.f0
	sa = sb
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
	fmt.Println("c11", *c11)
	fmt.Println("c12", c12)
	fmt.Println("c13", *c13)
	fmt.Println("c14", c14)
	fmt.Printf("sa %+v\n", sa)
	fmt.Printf("sb %+v\n", sb)
	fmt.Printf("ps %+v\n", *ps)
	fmt.Printf("as %+v\n", as)
	fmt.Println(sum, steps)
}
