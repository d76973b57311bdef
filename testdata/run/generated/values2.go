// A program by a generator: arithmetic, conversions, assignments and control flow on values of every kind.
package main

import "fmt"

type S struct {
	f0 uint
	f1 int16
	f2 uintptr
	f3 uint
	f4 float64
	f5 float32
	f6 float64
	in struct {
		g0 int16
		g1 uint8
		g2 bool
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

func fn0(p0 float64) uintptr {
	var v0 uint8 = uint8(255)
	_ = v0
	var v1 uint32 = uint32(3)
	_ = v1
	var v2 int8 = int8(0)
	_ = v2
	var v3 int32 = int32(1)
	_ = v3
	var v4 int16 = int16(2)
	_ = v4
	var v5 uint64 = uint64(10912353262778847656)
	_ = v5
	var v6 float64 = float64(1)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = "a"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]int{1: int(9223372036854775807)}
	_ = c10
	var c11 = new(int16)
	_ = c11
	var c12 = [4]uintptr{uintptr(3), uintptr(2)}
	_ = c12
	var c13 = [4]float64{float64(-7.75), float64(1e3)}
	_ = c13
	var c14 = []string{"0123456789", "hé", 4: "hé"}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	v2 += int8((id(uint(0)) >> 44))
	v15 := ((sa.f5 * v7) / (v7 + v7))
	_ = v15
	sb = as[v5%3]
	as[v0%3].f1 += (v4 &^ v4)
	if id(true) == v9 {
		v3 <<= uint8(v5) % 40
		v2 = (v2 ^ v2)
	} else {
		v9 = id(false)
		v5 &= (pick((id(int64(-9223372036854775808)) == id(int64(2))), pick(sb.in.g2, v5, v5), (v5&v5)) | ((v5 * id(uint64(4731527238219475943))) % 100))
	}
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return pick(((sb.f2 % (as[2].f2 | 3)) != ^ps.f2), ((c12[uint(v3)%4] * sb.f2) << (uint16(id(uint64(1))) % 8)), ((id(uintptr(18446744073709551615)) << 50) * pick(v9, c12[uint(v4)%4], c12[uint(v2)%4])))
}

func fn1(p0 int64, p1 uint) int {
	var v0 uint16 = uint16(1)
	_ = v0
	var v1 uint32 = uint32(2)
	_ = v1
	var v2 int8 = int8(-1)
	_ = v2
	var v3 int16 = int16(-3)
	_ = v3
	var v4 int32 = int32(-1)
	_ = v4
	var v5 uintptr = uintptr(9223372036854775808)
	_ = v5
	var v6 float64 = float64(-7.75)
	_ = v6
	var v7 float32 = float32(1)
	_ = v7
	var v8 string = "a"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]uint16{1: uint16(65535)}
	_ = c10
	var c11 = [4]int64{int64(2), int64(1)}
	_ = c11
	var c12 = new(int32)
	_ = c12
	var c13 = []float32{float32(0.5), float32(0.5), 4: float32(1e-3)}
	_ = c13
	var c14 = []string{"hé", "hé", 4: "日本"}
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
		sa.f0 *= (p1 / (^p1 | 3))
		sb = sb
		c10[6] = (c10[6] ^ v0)
	}()
	if (v6 / v6) <= -ps.f4 {
		sa.in.g1 = uint8((id(int(-3)) << (v5 % 33)))
		for k15, e15 := range c14 {
			_, _ = k15, e15
			*c12 -= (*c12)
			sa.f2--
		}
		*c12 = (*c12)
	}
	v0, p1 = ((max(v0, v0) * (v0 % 7)) * uint16((p0 &^ c11[uint(v3)%4]))), max((p1|p1), (as[1].f3%100))
	v1 -= ((-v1 >> 40) ^ (pick(v9, v1, v1) & (v1 % (v1 | 1))))
	switch ((id(int(2)) & id(int(2))) + id(int(0))) % 4 {
	case 0:
		v8 = (cut(c14[2], (sa.in.g1*sb.in.g1)) + ((v8 + c14[v5%5]) + string(rune(c10[3]&0x3ff))))
	default:
		as[0].f2 = pick((sb == sb), pick(v9, v5, v5), pick(v9, id(uintptr(7169871241431570314)), v5))
		c10[7] = (v0 >> (sb.f0 % 70))
	}
	ps.f2 = (sa.f2 / 7)
	sb.in.g1 = ^sa.in.g1
	chk(p0)
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return ((id(int(-1)) << 2) % ((id(int(9223372036854775807)) + id(int(-3))) | id(int(7)) | 1))
}

func fn2(p0 uintptr, p1 int64) uintptr {
	var v0 uint16 = uint16(2)
	_ = v0
	var v1 uint64 = uint64(0)
	_ = v1
	var v2 int = int(1)
	_ = v2
	var v3 int16 = int16(1)
	_ = v3
	var v4 int8 = int8(0)
	_ = v4
	var v5 uintptr = uintptr(3)
	_ = v5
	var v6 float64 = float64(1e-3)
	_ = v6
	var v7 float32 = float32(1e3)
	_ = v7
	var v8 string = "xyz"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = map[int]int16{1: int16(-1)}
	_ = c10
	var c11 = []uint8{uint8(128), uint8(255), 4: uint8(2)}
	_ = c11
	var c12 = map[int]uintptr{1: uintptr(3)}
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
	v0 = v0
	v2 &^= int(min(v1, v1))
	if v9 {
		p1 = ((pick(v9, p1, p1) - -p1) | (int64(ps.f3) % ((p1 - p1) | id(int64(-4726813857697649883)) | 1)))
		v15 := int64((id(int8(2)) >> 14))
		_ = v15
		v3 = (v3 / (v3 | 1))
	} else {
		if v9 {
			chk(p1)
			chk(pick(v9, id(int8(2)), v4))
		}
		v2 &^= v2
		v1 = ^v1
	}
	v0 = v0
	v16 := uint16((id(uint32(2)) / (id(uint32(2147483648)) | id(uint32(3)) | 1)))
	_ = v16
	as[0].f4 = v6
	v1 = (uint64((v1 << (sb.in.g1 % 70))) << 40)
	v4 += (v4 % (v4 | 3))
	v1 = (id(uint64(18446744073709551615)) << (v1 % 8))
	sa.in.g1 += (sa.in.g1 / (sa.in.g1 | id(uint8(94)) | 1))
	chk(p0)
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	chk(v16)
	return v5
}

func fn3(p0 uint, p1 uintptr, p2 uint64, p3 string) int32 {
	var v0 uint = uint(18446744073709551615)
	_ = v0
	var v1 uint16 = uint16(3)
	_ = v1
	var v2 uint64 = uint64(7)
	_ = v2
	var v3 uintptr = uintptr(18446744073709551615)
	_ = v3
	var v4 int16 = int16(-1)
	_ = v4
	var v5 int64 = int64(9223372036854775807)
	_ = v5
	var v6 float64 = float64(0.5)
	_ = v6
	var v7 float32 = float32(-1)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = true
	_ = v9
	var c10 = []uintptr{uintptr(2), uintptr(1522705820200341500), 4: uintptr(2)}
	_ = c10
	var c11 = [4]uint8{uint8(67), uint8(45)}
	_ = c11
	var c12 = []int16{int16(1), int16(-32768), 4: int16(-32768)}
	_ = c12
	var c13 = []float32{float32(1e3), float32(3.25), 4: float32(1e-3)}
	_ = c13
	var c14 = [4]string{"日本", ""}
	_ = c14
	var sa S
	_ = sa
	var sb S
	_ = sb
	ps := &S{}
	_ = ps
	var as [3]S
	_ = as
	ps.f2 = p1
	sb.f2 = (uintptr(id(int8(0))) * (v3 << (p0 % 33)))
	v3--
	sa.in.g1 <<= min(id(uint8(0)), c11[3]) % 66
	as[2].f0 = ((v0 % (v0 | 1)) &^ (v0 & p0))
	chk(p0)
	chk(p1)
	chk(p2)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return id(int32(746186551))
}

func fn4(p0 bool, p1 uint) uintptr {
	var v0 int = int(2)
	_ = v0
	var v1 int16 = int16(0)
	_ = v1
	var v2 int64 = int64(0)
	_ = v2
	var v3 uint8 = uint8(1)
	_ = v3
	var v4 uint32 = uint32(0)
	_ = v4
	var v5 int8 = int8(0)
	_ = v5
	var v6 float64 = float64(3.25)
	_ = v6
	var v7 float32 = float32(0.5)
	_ = v7
	var v8 string = ""
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = map[int]int64{1: int64(-3)}
	_ = c10
	var c11 = new(uint)
	_ = c11
	var c12 = []uint32{uint32(2), uint32(2), 4: uint32(3)}
	_ = c12
	var c13 = []float64{float64(0.5), float64(1e-3), 4: float64(-7.75)}
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
	if v9 {
		sb.f3 &^= ((uint(v1) - (p1 - p1)) / (((p1 >> (id(uint16(1)) % 33)) - pick(p0, p1, p1)) | 1))
		v15 := ((v3 / (sb.in.g1 | 1)) &^ (v3 ^ sa.in.g1))
		_ = v15
		sa.in.g1 += v3
	} else {
		v1, v5 = ((^v1 ^ (as[v3%3].f1 &^ ps.f1)) >> 10), v5
		if !((sa.in.g2 && p0) && (v2 > v2)) {
			chk(int64(((v0 >> (v3 % 8)) | pick(v9, v0, v0))))
		}
	}
	v5 = v5
	v5 = ((v5 & v5) << 27)
	ps.f1 >>= (v3 & v3) % 40
	func() {
		v3++
	}()
	func() {
		v0 += len((v8 + v8))
		c12[uint(v5)%5] &^= ((id(uint32(170822043)) << (id(uint64(1)) % 33)) ^ (v4 / (v4 | id(uint32(0)) | 1)))
	}()
	c14 = &v8
	sa.in.g1 <<= (v3 << 24) % 8
	for i16 := uint64(0); i16 < 2; i16++ {
		_ = i16
		if sb.f2 < as[1].f2 {
			break
		}
		ps.f2--
		as[uint(v1)%3].f2 = pick(v9, ps.f2, sa.f2)
		if ((v0 << (v4 % 33)) / ((v0 >> (i16 % 33)) | 3)) < ((v0 % (v0 | 1)) - (v0 >> 39)) {
			as[2] = sa
			v2 <<= uint8(as[0].f2) % 40
			v0 = v0
		} else {
			chk(^id(int32(-2147483648)))
			chk(pick(p0, v4, c12[p1%5]))
			sa.in.g1 = (v3 & v3)
		}
	}
	chk(p1)
	chk(v0)
	chk(v1)
	chk(v2)
	chk(v3)
	chk(v4)
	chk(v5)
	return fn0(v6)
}

func main() {
	var v0 int = int(2)
	_ = v0
	var v1 int8 = int8(127)
	_ = v1
	var v2 uint32 = uint32(2)
	_ = v2
	var v3 int64 = int64(1)
	_ = v3
	var v4 uint = uint(9223372036854775808)
	_ = v4
	var v5 uint8 = uint8(1)
	_ = v5
	var v6 float64 = float64(-1)
	_ = v6
	var v7 float32 = float32(1)
	_ = v7
	var v8 string = "日本"
	_ = v8
	var v9 bool = false
	_ = v9
	var c10 = new(uint)
	_ = c10
	var c11 = map[int]uint32{1: uint32(4294967295)}
	_ = c11
	var c12 = map[int]int64{1: int64(9223372036854775807)}
	_ = c12
	var c13 = map[int]float32{1: float32(3.25)}
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
	as[uint(v3)%3] = sb
	c11[v0&7] |= (uint32(as[0].f2) ^ (v2 &^ id(uint32(0))))
	v2 = (^v2 + ^v2)
	if v9 && v9 {
		v0 |= (int(as[uint(v3)%3].f2) - fn1(v3, id(uint(18446744073709551615))))
		sb = sb
	}
	c10 = &v4
	v1 &^= int8(id(uint64(3)))
	v2 = c11[3]
	for i15 := uint32(0); i15 < 4; i15++ {
		_ = i15
		sb.in.g1 ^= -v5
		v0 = (((v0 % 100) &^ (v0 + v0)) / 3)
		v0++
	}
	sa = as[v2%3]
	v0, v1 = fn1(v3, ps.f3), v1
	v0 ^= (int((id(int32(2)) + id(int32(1)))) % ((min(v0, v0) << 27) | 1))
	switch ((id(uint64(18446744073709551615)) &^ id(uint64(9223372036854775808))) / (uint64(id(int16(2))) | 3)) % 4 {
	case 0:
		c11[0] = (pick(((*c14) > v8), (v2<<(ps.f2%33)), (v2-c11[2])) & ((v2 >> (id(uint16(0)) % 70)) << (pick(v9, sb.in.g1, v5) % 8)))
	case 1:
		sa.f2 = ((id(uintptr(2)) >> 0) / ((id(uintptr(6959413604242876066)) << (v5 % 8)) | 1))
		if !(c11[v0&7] > v2) {
			v2 += uint32(id(uint64(18446744073709551615)))
			v3 -= v3
			switch ((v4 >> 16) / ((v4 ^ v4) | id(uint(3)) | 1)) % 4 {
			case 0:
				v2++
				sb.f1 = (pick((id(int8(-3)) > v1), (id(int16(-851))&^sa.in.g0), (sa.in.g0&as[uint(v3)%3].f1)) / (^as[0].f1 | 1))
				v1 &^= int8(((id(uintptr(11898173422242484729)) << 57) &^ ^as[2].f2))
			case 1:
				chk(v4)
				as[uint(v0)%3].f2 ^= sb.f2
				v1 = v1
			default:
				c11[v0&7] <<= (v5 % (v5 | 1)) % 66
				sa.in.g1 &= (pick(v9, v5, id(uint8(1))) - (id(uint8(1)) << (v2 % 70)))
				v16 := ((id(uint64(1)) * id(uint64(18446744073709551615))) / ((id(uint64(2)) ^ id(uint64(7))) | id(uint64(18446744073709551615)) | 1))
				_ = v16
			}
		}
		if (uint32(v3) / ((v2 / (v2 | 1)) | id(uint32(2)) | 1)) < ^v2 {
			as[v2%3].f3 = (v4 / (uint(c12[v0&7]) | id(uint(15128783386712972020)) | 1))
		} else {
			ps.f0 = ((v4 &^ v4) + (v4 << 57))
		}
	}
	c11[5], sb.in.g1 = ((v2 | id(uint32(2))) &^ (c11[6] ^ id(uint32(7)))), v5
	c14 = &v8
	v1--
	for i17 := uint16(0); i17 < 2; i17++ {
		_ = i17
		v5 = v5
		switch (pick(id(true), v5, v5) | ^v5) % 4 {
		case 0:
			sa.f0 = (v4 ^ as[1].f3)
			if cut(cut(id("0123456789"), v5), (v5+v5)) == v8 {
				c11[v0&7]++
			} else {
				chk(v1)
			}
			v3 ^= v3
		case 1:
			sb.in.g1 = -v5
		default:
			v18 := pick((sb.in.g1 <= v5), id(uint64(2)), (id(uint64(18446744073709551615)) | id(uint64(9223372036854775808))))
			_ = v18
			func() {
				chk(-v5)
			}()
			switch ((ps.f0 << 13) ^ (v4 &^ v4)) % 4 {
			case 0:
				chk(v4)
				v18 = v18
			case 1:
				as[0].f3--
				v18++
			}
		}
	}
	v5++
	sb.f2 = (ps.f2 << 41)
	v0 -= v0
	switch uint32(int16(v2)) % 4 {
	case 0:
		v2 = uint32(((id(uint16(7)) &^ id(uint16(2))) >> 21))
		v5 >>= (sa.in.g1 << (id(uint16(39684)) % 33)) % 66
	case 1:
		sb.f5 = ((v7 + id(float32(1))) * (as[v4%3].f5 - v7))
	case 2:
		sb.f1 = ((id(int16(1)) & sb.in.g0) + (as[2].f1 ^ id(int16(2))))
	default:
		as[v4%3].f4 = (float64(pick(v9, v5, sa.in.g1)) / float64((id(uint16(36612)) & id(uint16(1)))))
		v5, sb.f3 = (v5 % (v5 | 1)), v4
	}
	v2++
	func() {
		ps.f1, as[v5%3].f1 = as[2].f1, sa.f1
		sb = sb
		sa = sa
	}()
	sb.f1 |= sa.f1
	v3++
	ps.f1 = pick(!!v9, ((sa.f1 + sb.f1) / ((sa.in.g0 % (as[uint(v1)%3].f1 | 3)) | 3)), pick((v9 == v9), (id(int16(-32768))<<(id(uint16(7))%8)), pick(v9, sa.f1, sa.f1)))
	sb.in.g0--
	sa.f6 = min((sb.f6 / id(float64(1e3))), float64(v0))
	sa.in.g1 = (uint8(uint64(v2)) << ((fn2(sb.f2, v3) % (uintptr(id(uint64(0))) | id(uintptr(9223372036854775808)) | 1)) % 8))
	v0 <<= (v5 << (id(uint16(3)) % 70)) % 8
	v3 &^= -v3
	sb.f2 = ((sb.f2 % (id(uintptr(9244516766972070040)) | 1)) % ((sb.f2 >> 12) | id(uintptr(14387934322735968712)) | 1))
	v1 |= int8(c12[5])
	for i19 := range int(5) {
		_ = i19
		defer func() {
			sb = sa
		}()
	}
	for i20 := uint64(0); i20 < 5; i20++ {
		_ = i20
		v0 &^= fn1(v3, id(uint(1)))
		v0 += (id(int(-3)) << 2)
		sb.in.g1 = v5
	}
	for i21 := range uint8(3) {
		_ = i21
		defer func() {
			v5, v0 = i21, int(v2)
			sa.f3 -= uint(id(int8(2)))
		}()
	}
	sa.in.g0 -= id(int16(-1))
	v2 <<= (v5 ^ v5) % 66
	v1 = v1
	ps.f1++
	ps.f3, v1 = v4, (int8((id(uint16(0)) & id(uint16(1)))) ^ (-v1 / (min(v1, v1) | 3)))
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
	fmt.Println(sum, steps)
}
