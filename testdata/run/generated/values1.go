// A program by a generator: arithmetic, conversions, assignments and control flow on values of every kind.
package main

import "fmt"

type S struct {
	f0 uintptr
	f1 uint
	f2 int32
	f3 uintptr
	f4 float32
	in struct {
		g0 uint
		g1 uint32
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

func fn0(p0 int16, p1 string, p2 uint) uint {
	var v0 uint16 = uint16(3)
	_ = v0
	var v1 uintptr = uintptr(2)
	_ = v1
	var v2 int = int(7)
	_ = v2
	var v3 uint = uint(0)
	_ = v3
	var v4 int32 = int32(2)
	_ = v4
	var v5 uint32 = uint32(495490371)
	_ = v5
	var v6 float64 = float64(3.25)
	_ = v6
	var v7 float32 = float32(-1)
	_ = v7
	var v8 string = "0123456789"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = new(int32)
	_ = c10
	var c11 = []int{int(1), int(1), 4: int(9223372036854775807)}
	_ = c11
	var c12 = map[int]uint{1: uint(18446744073709551615)}
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
	sb.f2 = sa.f2
	sa = sa
	defer func() {
		v6 = (-v6 - (v6 + v6))
		p1 = cut(p1, id(uint8(7)))
		p0 *= int16(id(uint8(128)))
	}()
	v2 &= (v2 &^ v2)
	chk(p0)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (((p2 % (p2 | 1)) << 6) << 63)
}

func fn1(p0 bool) int32 {
	var v0 uintptr = uintptr(7)
	_ = v0
	var v1 uint16 = uint16(40820)
	_ = v1
	var v2 int64 = int64(-9223372036854775808)
	_ = v2
	var v3 uint64 = uint64(0)
	_ = v3
	var v4 int = int(1)
	_ = v4
	var v5 uint = uint(1)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(1e3)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]uint{uint(0), uint(3)}
	_ = c10
	var c11 = []int16{int16(2), int16(-1), 4: int16(-3)}
	_ = c11
	var c12 = map[int]uint32{1: uint32(3)}
	_ = c12
	var c13 = new(float32)
	_ = c13
	var c14 = []string{"a", "\x00q", 4: "0123456789"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	v2 *= -v2
	v1 = min((v1 >> (id(uint8(51)) % 70)), (v1 &^ v1))
	sb.f0 = (-sb.f0 * (v0 + id(uintptr(14872614035328714236))))
	c12[7] *= (^sa.in.g1 &^ (c12[v4&7] << 21))
	if (id(int32(7)) <= sa.f2) || (id(uint8(7)) <= id(uint8(2))) {
		if p0 {
			chk(v3)
			v0 &= v0
		}
		for i15 := 4; i15 > 0; i15-- {
			_ = i15
			chk(min(^sb.f2, int32(id(int32(0)))))
			c13 = &v7
			sa.in.g1 = (sb.in.g1 * sa.in.g1)
		}
		v3 = uint64(^v5)
	}
	sa = sa
	v4 = v4
	as[uint(v2)%3].f0 |= (v0 &^ v0)
	if ((sb.in.g0 % 100) << 39) >= ((v5 % (v5 | 1)) &^ min(v5, v5)) {
		for i16 := 5; i16 > 0; i16-- {
			_ = i16
			if v9 || v9 {
				break
			}
			chk((uint32(v0) & (id(uint32(2)) &^ c12[i16&7])))
			ps.f2 += int32(-v1)
			sb.f2 = pick(((v5 % (v5 | 1)) == -v5), sa.f2, pick((p0 || p0), (as[1].f2&ps.f2), (sb.f2%(ps.f2|1))))
		}
		func() {
			ps.f1 = uint(pick((sa.f2 <= ps.f2), (c11[v1%5] ^ c11[3]), (c11[3] << 8)))
			v17 := fn0((c11[v5%5] / (c11[uint(v4)%5] | id(int16(25856)) | 1)), string(rune(v1&0x3ff)), (v5 - sa.in.g0))
			_ = v17
		}()
	}
	switch (pick(p0, v5, v5) % ((v5 ^ v5) | id(uint(0)) | 1)) % 4 {
	case 0:
		as[uint(v4)%3].f2 -= ps.f2
	case 1:
		if id(int32(-1)) == id(int32(2)) {
			c13 = &v7
		}
		as[v1%3].f2 = ^id(int32(2))
		c13 = &v7
	default:
		v1 = (pick(v9, v1, v1) >> 69)
		v1 |= (v1 + v1)
		v1 = ((v1 * id(uint16(1))) ^ max(v1, v1))
	}
	v2 &= (int64((id(int8(1)) << 64)) + ((v2 << (v0 % 70)) >> 18))
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return (as[0].f2 >> 53)
}

func fn2(p0 uint, p1 uint64, p2 uintptr) int16 {
	var v0 uint8 = uint8(1)
	_ = v0
	var v1 int = int(7)
	_ = v1
	var v2 uint32 = uint32(7)
	_ = v2
	var v3 int32 = int32(-1)
	_ = v3
	var v4 uint16 = uint16(3)
	_ = v4
	var v5 uintptr = uintptr(3)
	_ = v5
	var v6 float64 = float64(1e3)
	_ = v6
	var v7 float32 = float32(1)
	_ = v7
	var v8 string = "\x00q"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]uint16{uint16(3), uint16(3)}
	_ = c10
	var c11 = [4]uint{uint(7), uint(18446744073709551615)}
	_ = c11
	var c12 = []uint64{uint64(15922304136179486388), uint64(2), 4: uint64(0)}
	_ = c12
	var c13 = []float64{float64(0.5), float64(0), 4: float64(-7.75)}
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
	v15 := ((id(int16(32767)) * id(int16(-19883))) << 34)
	_ = v15
	p1++
	if cut(v8, v0) >= ((*c14) + v8) {
		v16 := ((p2 / (v5 | 3)) << 30)
		_ = v16
		sb.f0 &^= min((sb.f3 ^ v5), ^id(uintptr(7)))
	} else {
		c12[uint(v15)%5] = pick(v9, c12[p2%5], p1)
		v9 = v9
		defer func() {
			v4 &^= uint16(v3)
		}()
	}
	sa = sb
	v17 := len(cut(id(""), v0))
	_ = v17
	as[p1%3].f1 &= (p0 | p0)
	sb.in.g1, v17 = (sa.in.g1 - v2), (((v1 & id(int(3379457879747478683))) >> (uint64(id(uint64(1))) % 33)) + id(int(-3)))
	v17 = (v1 ^ v1)
	v18 := ^id(int64(-9223372036854775808))
	_ = v18
	for i19 := 5; i19 > 0; i19-- {
		_ = i19
		ps.f2 = (v3 << 17)
		c10[2] = v4
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
	chk(v15)
	chk(v17)
	chk(v18)
	return (pick((id(float32(0.5)) >= v7), int16(v2), (v15<<(c10[v4%4]%70))) ^ pick((v9 || v9), pick(id(true), v15, v15), (v15>>46)))
}

func fn3(p0 uintptr, p1 string, p2 float64, p3 uint16) uint32 {
	var v0 uint = uint(1)
	_ = v0
	var v1 uint8 = uint8(149)
	_ = v1
	var v2 int32 = int32(0)
	_ = v2
	var v3 uintptr = uintptr(1)
	_ = v3
	var v4 int = int(7)
	_ = v4
	var v5 int8 = int8(127)
	_ = v5
	var v6 float64 = float64(3.25)
	_ = v6
	var v7 float32 = float32(-7.75)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = [4]uint16{uint16(3), uint16(0)}
	_ = c10
	var c11 = new(uint64)
	_ = c11
	var c12 = []uint8{uint8(128), uint8(7), 4: uint8(3)}
	_ = c12
	var c13 = map[int]float32{1: float32(0)}
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
	sa.in.g0 >>= uint8(sb.in.g1) % 66
	sa.in.g1 = ((id(uint32(1657604685)) & id(uint32(0))) & (sa.in.g1 ^ sa.in.g1))
	sb.in.g1++
	v4 = v4
	for i15 := int8(0); i15 < 1; i15++ {
		_ = i15
		v16 := int(pick(v9, (*c11), (*c11)))
		_ = v16
		v5 += -i15
		sa.f4 = (c13[2] / v7)
	}
	v5 = v5
	v8 = (p1 + cut((*c14), v1))
	defer func() {
		p2 = ((-p2 + (v6 - p2)) * ((p2 / v6) - (v6 * v6)))
		v17 := ((v1 * v1) % 7)
		_ = v17
		v5, as[1].f1 = (pick(v9, v5, v5) | (v5 % (v5 | id(int8(127)) | 1))), v0
	}()
	v9 = v9
	func() {
		if sb == sa {
			c14 = &p1
			v18 := ((as[0].f1 >> 6) ^ (v0 % 8))
			_ = v18
		}
		for i19 := int(0); i19 < 4; i19++ {
			_ = i19
			c10[uint(v5)%4] += min(uint16((v0 & id(uint(7)))), ((id(uint16(65535)) << (p3 % 70)) - uint16(ps.f0)))
			v5 = (pick(v9, v5, v5) & (v5 | v5))
		}
		if uint32(sa.in.g1) > (sa.in.g1 << (v3 % 8)) {
			chk(v5)
			chk(((v4 & v4) & len(p1)))
			chk((((sb.in.g1 >> 13) >> 46) << (pick(((*c11) == (*c11)), uint32(sa.in.g1), -sb.in.g1) % 8)))
		} else {
			chk((v0 * v0))
			v1 = ((^v1 >> (p3 % 70)) % 7)
			*c11 = ((min((*c11), (*c11)) % 10) & (uint64(v5) / (((*c11) ^ (*c11)) | 1)))
		}
	}()
	chk(p0)
	chk(p3)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return pick(!(p0 <= sa.f3), ((id(uint32(7)) &^ sa.in.g1) | sa.in.g1), pick((v9 && v9), pick(v9, sa.in.g1, sa.in.g1), (sb.in.g1%(sa.in.g1|3))))
}

func fn4(p0 uint64, p1 uint8, p2 uint64, p3 int8) int16 {
	var v0 int64 = int64(2)
	_ = v0
	var v1 uint16 = uint16(65535)
	_ = v1
	var v2 uint64 = uint64(3)
	_ = v2
	var v3 int32 = int32(2)
	_ = v3
	var v4 int = int(-1)
	_ = v4
	var v5 uint = uint(16739613036702150987)
	_ = v5
	var v6 float64 = float64(123456.789)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "a"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = []int32{int32(0), int32(-1), 4: int32(-1)}
	_ = c10
	var c11 = new(uint32)
	_ = c11
	var c12 = map[int]uint64{1: uint64(0)}
	_ = c12
	var c13 = [4]float64{float64(1e-3), float64(0.5)}
	_ = c13
	var c14 = [4]string{"0123456789", "a"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	p3 = (max(pick(v9, p3, p3), pick(v9, p3, p3)) - ((p3 ^ p3) & (p3 * p3)))
	as[p1%3].f2 = (v3 ^ id(int32(338475996)))
	sa.f2 = sb.f2
	v2 <<= (p1 - p1) % 66
	v9 = (v9 && v9)
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
	return ((id(int16(1)) << 64) * (id(int16(-3)) - id(int16(7))))
}

func main() {
	var v0 int8 = int8(-1)
	_ = v0
	var v1 uint64 = uint64(7)
	_ = v1
	var v2 uint = uint(18446744073709551615)
	_ = v2
	var v3 uint8 = uint8(1)
	_ = v3
	var v4 int32 = int32(7)
	_ = v4
	var v5 int = int(-3)
	_ = v5
	var v6 float64 = float64(1e3)
	_ = v6
	var v7 float32 = float32(123456.789)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = []uint64{uint64(18446744073709551615), uint64(9223372036854775808), 4: uint64(0)}
	_ = c10
	var c11 = [4]int32{int32(0), int32(2)}
	_ = c11
	var c12 = []int8{int8(0), int8(-128), 4: int8(7)}
	_ = c12
	var c13 = [4]float64{float64(1e3), float64(123456.789)}
	_ = c13
	var c14 = []string{"\x00q", "xyz", 4: ""}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	for i15 := 1; i15 > 0; i15-- {
		_ = i15
		v1 |= pick(id(true), v1, v1)
		v1 |= (v1 / ((v1 << 31) | id(uint64(9223372036854775808)) | 1))
	}
	defer func() {
		chk((v1 * v1))
		sb = sb
		sb.in.g0 = (uint(v0) * (v2 >> (v3 % 70)))
	}()
	v7 = -v7
	func() {
		v3 -= v3
		if v9 || v9 {
			sb.in.g1 = sb.in.g1
			if ((v9 && v9) || (v6 == v6)) || ((id(int64(1)) <= id(int64(-3167982191301236233))) && (v9 && v9)) {
				chk(uintptr((^v5 / 16)))
			} else {
				v9 = (((v3 > v3) && (v1 > v1)) && ((v5 == v5) || (v9 && id(false))))
			}
		}
	}()
	switch (pick(v9, v0, v0) & int8(sb.in.g1)) % 4 {
	case 0:
		sb.f2 = (int32((as[v1%3].f0 >> (sa.f3 % 8))) + ((v4 / (v4 | 1)) - min(v4, v4)))
		sb.f2 -= (((v4 | sa.f2) % ((sa.f2 | v4) | 1)) | pick((v9 == id(false)), (v4&v4), (v4|id(int32(2147483647)))))
	case 1:
		sb.in.g1++
		v5 = (v5 << 55)
		if ((v6 * c13[v1%4]) / (v6 + v6)) != (float64(id(uint16(62749))) * -id(float64(0.5))) {
			ps.f0 = ((id(uintptr(3)) &^ ps.f3) &^ -ps.f3)
			v5 = int(v5)
			sa.in.g1, sa.f0 = id(uint32(1)), pick(v9, ps.f3, sa.f3)
		}
	default:
		c12[3] = -v0
		as[v1%3].f1 = id(uint(0))
		v1, sa.in.g1 = uint64(((id(uintptr(0)) >> 67) - (id(uintptr(3)) % (id(uintptr(9223372036854775808)) | id(uintptr(9223372036854775808)) | 1)))), sb.in.g1
	}
	for k16, e16 := range c10 {
		_, _ = k16, e16
		v4 = sa.f2
		if id(uint(7)) != v2 {
			if (v9 || v9) || (v9 == v9) {
				v2 += sb.f1
				v5 -= ((k16 &^ v5) << 2)
				chk((-sb.in.g1 & (id(uint32(2)) >> 57)))
			}
			func() {
				as[uint(v4)%3].f0 >>= min(v3, v3) % 66
				as[uint(v5)%3].f0, v3 = ps.f3, v3
				c10[uint(k16)%5] -= e16
			}()
			v0 = (c12[3] & v0)
		} else {
			sa.in.g1 += id(uint32(2))
			sb = sb
			as[uint(v5)%3].f2 ^= (-v4 + (id(int32(478445565)) | v4))
		}
	}
	v6 = (v6 * v6)
	sb.f2 = ((fn1(v9) / (-v4 | 1)) &^ fn1((v9 || v9)))
	switch pick((v9 && v9), (v0*v0), (c12[4]&^v0)) % 4 {
	case 0:
		v3 <<= (v3 / (v3 | 1)) % 66
	default:
		v17 := v8
		_ = v17
	}
	if (v6 + v6) <= (v6 / c13[2]) {
		sa.in.g0 &= (max(v2, v2) &^ (id(uint(3)) & v2))
		v18 := int16((sa.f3 * sb.f0))
		_ = v18
		v5 ^= v5
	} else {
		as[1].f1 &^= (((id(uint(1)) | id(uint(2))) & -v2) &^ ((v2 - v2) + (v2 << (v2 % 70))))
	}
	v1 = ((c10[4] ^ v1) / ((c10[1] & c10[0]) | 1))
	func() {
		c14[v2%5] = (c14[4] + ((c14[1] + id("")) + v8))
		func() {
			v1 *= v1
			c12[v2%5] = ((v0 % (v0 | 1)) & (v0 | v0))
		}()
	}()
	v3 = (v3 * (v3 &^ v3))
	v8 = (c14[uint(v0)%5] + v8)
	if id(int64(2)) <= int64((id(uint32(0)) << (v2 % 8))) {
		sb.f1 = -v2
		v3--
	} else {
		as[1].f3 = (((as[uint(v5)%3].f0 &^ ps.f0) >> 54) | ((sa.f0 * ps.f3) + (sa.f0 ^ id(uintptr(7)))))
		if ((v9 || v9) && (v6 >= v6)) && ((sb.f3 / (sb.f3 | 3)) <= (sb.f0 & ps.f0)) {
			for i19 := 2; i19 > 0; i19-- {
				_ = i19
				if v9 && v9 {
					continue
				}
				as[0].f1 >>= (v3 * v3) % 66
			}
			c10[2] = ((uint64(c12[uint(v0)%5]) - uint64(id(int16(0)))) % (pick(!id(false), (v1-c10[uint(v0)%5]), uint64(v3)) | 3))
			switch ((v5 * v5) % 3) % 4 {
			case 0:
				chk(v2)
			case 1:
				chk(fn4((v1 - c10[1]), (v3 + v3), (v1 / (v1 | 3)), int8(id(int64(-9223372036854775808)))))
				chk(-id(int8(1)))
				v2 = (v2 | sb.in.g0)
			}
		} else {
			c13[uint(v5)%4] = (v6 * v6)
		}
	}
	v20 := uint(-sa.f0)
	_ = v20
	for i21 := 2; i21 > 0; i21-- {
		_ = i21
		switch ((v0 * v0) ^ pick(v9, c12[0], v0)) % 4 {
		case 0:
			ps.f3 >>= pick(v9, v3, v3) % 8
		case 1:
			for k22, e22 := range c13 {
				_, _ = k22, e22
				sb.f0 = (as[2].f0 | sb.f3)
				ps.f1 = v2
				as[v1%3].f0 = ((sb.f0 / ((as[uint(v0)%3].f3 >> 0) | id(uintptr(18446744073709551615)) | 1)) + ((sb.f0 + sb.f0) * (sb.f0 * id(uintptr(9223372036854775808)))))
			}
			v1 = c10[uint(i21)%5]
			defer func() {
				v5, c12[v1%5] = v5, v0
			}()
		default:
			for i23 := range uint(1) {
				_ = i23
				chk((pick((v9 && v9), (sb.f0|ps.f3), (id(uintptr(14433662552188832239))+as[i23%3].f3)) * ((sb.f0 | id(uintptr(18446744073709551615))) << 36)))
			}
			v3++
			if v9 {
				c10[4] <<= (v3 ^ v3) % 8
				v0 = c12[1]
			}
		}
	}
	for k24, e24 := range c11 {
		_, _ = k24, e24
		func() {
			v5++
			v0 >>= (v3 * v3) % 40
			for i25 := uint16(0); i25 < 4; i25++ {
				_ = i25
				if v9 && v9 {
					continue
				}
				v6 = (v6 / v6)
				chk((v3 >> 59))
			}
		}()
	}
	switch (uint16(sb.in.g1) & (id(uint16(0)) + id(uint16(7)))) % 4 {
	case 0:
		ps.f4 = v7
		v2 = (-ps.f1 << 5)
	case 1:
		v4 = (((sa.f2 | sb.f2) ^ (v4 &^ v4)) >> (((v2 + v20) ^ (v20 / 100)) % 70))
		for i26 := range int8(4) {
			_ = i26
			if v9 || v9 {
				continue
			}
			c12[uint(v0)%5], sb.f1 = -v0, (sa.in.g0 / 7)
		}
	}
	for k27, e27 := range c11 {
		_, _ = k27, e27
		func() {
			sa.in.g1 ^= pick(v9, sa.in.g1, sa.in.g1)
		}()
		ps.f3 = ^as[0].f0
		c13[0] = (v6 - v6)
	}
	v3 <<= uint8(id(uint16(2))) % 40
	c13[0] = (max(v6, v6) + v6)
	sa.f2, v5 = ((as[v1%3].f2 << (v1 % 33)) % (int32(c11[0]) | id(int32(2)) | 1)), (((v5 << (id(uintptr(7)) % 70)) / ((v5 / (v5 | 1)) | 3)) / 16)
	sa.in.g0 = (ps.f1 | v2)
	v5 &^= v5
	sb.in.g1 >>= uint8(sa.in.g1) % 40
	sb.f3 += as[1].f3
	sb.in.g0 += v20
	sa.in.g1 = (sb.in.g1 * id(uint32(0)))
	if (id(int16(1108)) != id(int16(-1))) && (id(false) && v9) {
		v1 *= uint64(v3)
	} else {
		for i28 := range int(4) {
			_ = i28
			sb.f1 = v20
			c13[uint(v0)%4] = v6
		}
		ps.f4 = (v7 * v7)
		v5 &^= v5
	}
	v5 = v5
	sa.f1 -= ((sb.in.g0 &^ v20) + v20)
	defer func() {
		sb.in.g1 *= ((sb.in.g1 ^ sb.in.g1) & (sa.in.g1 | sb.in.g1))
		sb.f3 |= (pick(v9, as[1].f0, ps.f3) / ((sa.f0 >> (id(uint16(65535)) % 70)) | 3))
	}()
	defer func() {
		sb.in.g1 = -sa.in.g1
	}()
	for i29 := range uint32(5) {
		_ = i29
		if v4 <= v4 {
			break
		}
		for k30, e30 := range c12 {
			_, _ = k30, e30
			if v9 {
				sa.f2, c12[uint(k30)%5] = -as[i29%3].f2, e30
				chk(pick(((id(int16(1)) <= id(int16(9973))) && (v9 && v9)), ((sa.f3 - as[1].f3) + (ps.f0 * ps.f3)), ((id(uintptr(1)) ^ as[1].f3) % ((as[0].f3 | as[v20%3].f3) | 3))))
			}
			c14[2] = (v8 + v8)
			v3 = (id(uint8(1)) & v3)
		}
	}
	if v9 {
		sb = sb
		v0 = (int8(c10[3]) >> 42)
	}
	sa.in.g1, v3 = id(uint32(3)), ((v3 + v3) &^ (v3 ^ v3))
	v31 := (pick(v9, id(int16(0)), id(int16(-5373))) | (id(int16(2)) % (id(int16(32767)) | 3)))
	_ = v31
	v31 *= ((id(int16(7)) * v31) - (v31 + v31))
	v5 = (v5 + v5)
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
	fmt.Println("v20", v20)
	fmt.Println("v31", v31)
	fmt.Println(sum, steps)
}
