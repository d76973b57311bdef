// Typed constants round and wrap as their type says at compile time.
package main

import (
	"fmt"
	"math"
)

type Celsius float64
type Flags uint8

const (
	A Flags = 1 << iota
	B
	C
	All = A | B | C
)
const f32 float32 = 0.1
const f64 = float64(f32)
const boiling Celsius = 100
const maxU = ^uint(0)
const minI = -(maxI) - 1
const maxI = int(maxU >> 1)

func main() {
	fmt.Printf("%T %v %T %v\n", All, All, boiling, boiling)
	fmt.Println(f32, f64, f64 == 0.1, float32(f64) == f32)
	fmt.Println(maxU, minI, maxI)
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MinInt64, math.MaxInt8, math.Pi)
	fmt.Println(int8(-128), uint8(255), int16(-32768), Flags(255)&^All)
	fmt.Println(A&^B, All^C, ^A, A<<7, B>>1)
	const d = 2 * boiling / 3
	fmt.Println(d, int(boiling), uint8(boiling))
	const str = string(rune(0x4e16)) + string('x')
	fmt.Println(str, len(str))
	const l = len("constant")
	const arr = len([5]int{})
	const cplx = real(3+4i) + imag(3+4i)
	fmt.Println(l, arr, cplx)
	var big float32 = 16777216.0
	fmt.Println(big+1 == big, float32(16777217), float32(16777219))
}
