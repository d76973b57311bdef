package main

import "fmt"

type Num interface {
	int | int8 | uint8 | float32 | float64
}

func Ops[T Num](a, b T) []T { return []T{a + b, a - b, a * b, a / b, -a} }
func Bits[T ~uint8 | ~int32](a, b T) []T {
	return []T{a & b, a | b, a ^ b, a &^ b, ^a, a << 1, a >> 1, a % b}
}
func Cat[T ~string | ~[]byte](a, b T) int { return len(a) + len(b) }
func At[T ~string | ~[]byte](a T, i int) byte { return a[i] }
func Sub[T ~string | ~[]byte](a T, i, j int) T { return a[i:j] }
func Cmp[T Num | ~string](a, b T) (bool, bool, bool) { return a < b, a == b, a >= b }

type B []byte

func main() {
	fmt.Println(Ops(7, 2), Ops(int8(100), 100), Ops(uint8(3), 5), Ops(float32(1), 3))
	fmt.Println(Bits(uint8(200), 7), Bits(int32(-9), 4))
	fmt.Println(Cat("ab", "c"), Cat(B("ab"), B("cde")), At("xyz", 1), At(B("xyz"), 2))
	fmt.Println(Sub("hello", 1, 3), string(Sub(B("hello"), 2, 5)))
	fmt.Println(Cmp(1, 2))
	fmt.Println(Cmp("b", "a"))
}
