package main

import "fmt"

type Real interface {
	~int8 | ~int | ~uint16 | ~float64
}

func Conv[To, From Real](v From) To { return To(v) }
func ToStr[T ~[]byte | ~[]rune | ~string](v T) string { return string(v) }
func FromStr[T ~[]byte | ~[]rune](s string) T { return T(s) }
func Ptr[T any](v T) *T { return &v }
func Deref[T any](p *T, d T) T {
	if p == nil {
		return d
	}
	return *p
}

type Bytes []byte
type Level int8

func main() {
	fmt.Println(Conv[int8](300), Conv[uint16](-1), Conv[int](2.9), Conv[float64](Level(-3)), Conv[Level](200.0))
	fmt.Println(ToStr(Bytes("ab")), ToStr([]rune{'é', 'x'}), ToStr("s"), FromStr[[]rune]("日本"), FromStr[Bytes]("hi"))
	fmt.Println(*Ptr(3), *Ptr("s"), Deref(nil, 7), Deref(Ptr(2.5), 0))
}
