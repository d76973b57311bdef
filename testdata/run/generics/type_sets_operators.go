// What each type set allows: comparison, order, arithmetic, shifts, conversion, indexing, len, range.
package main

import "fmt"

type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64
}
type Float interface{ ~float32 | ~float64 }
type Complex interface{ ~complex64 | ~complex128 }
type Number interface{ Integer | Float }

func gcd[T Integer](a, b T) T {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
func bits[T Integer](x T) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}
func wrap[T Integer](x T) T   { return x<<1 | x>>3 ^ 5&^x }
func half[T Number](x T) T    { return x / 2 }
func conj[T Complex](z T) T   { return z * z }
func to[D, S Number](s S) D   { return D(s) }
func at[T ~string | ~[]byte](t T, i int) byte { return t[i] }
func sub[T ~string | ~[]byte](t T) T          { return t[1:3] }
func count[T ~[]int | ~[3]int](t T) (n int) {
	for i := range len(t) {
		n += i * t[i]
	}
	return n + len(t)
}
func text[T ~[]byte | ~string](t T) string { return string(t) + fmt.Sprint(len(t)) }
func cat[T ~string | Number](a, b T) T     { return a + b }
func eq[T comparable](a, b T) bool         { return a == b }
func neg[T Number](t T) T                  { return -t }

type small int8
type S string

func main() {
	fmt.Println(gcd(12, 18), gcd(uint8(200), 75), gcd(small(-8), 12))
	fmt.Println(bits(255), bits(int8(-1)), bits(uint64(1)<<63))
	fmt.Println(wrap(uint8(200)), wrap(small(100)), wrap(int64(-9)))
	fmt.Println(half(7), half(7.0), half(float32(5)), half(small(-7)))
	fmt.Println(conj(complex64(1+2i)), conj(3i))
	fmt.Println(to[int8](300.7), to[uint16](-1), to[float32](1<<24+1), to[small](uint(130)))
	fmt.Println(at("abc", 1), at([]byte{7, 8}, 1), sub("hello"), sub([]byte("world")))
	fmt.Println(count([]int{1, 2, 3}), count([3]int{4, 5, 6}))
	fmt.Println(text(S("é")), text([]byte{0x41}), cat(S("a"), "b"), cat(1.5, 2))
	fmt.Println(eq[any](1, 1), eq[any](1, "1"), eq([2]S{"a"}, [2]S{"a", ""}), eq(struct{ a S }{"x"}, struct{ a S }{"y"}))
	fmt.Println(neg(small(-128)), neg(uint8(1)), neg(0.0))
}
