package main

import "fmt"

type big struct {
	name string
	xs   [40]int
	m    map[string]int
}

type empty struct{}

type shape interface{ area() float64 }
type sq float64

func (s sq) area() float64 { return float64(s * s) }

func roundtrip[T any](v T, n int) T {
	c := make(chan T, n)
	if n == 0 {
		go func() { c <- v }()
	} else {
		c <- v
	}
	return <-c
}

func main() {
	for n := range 3 {
		fmt.Println(roundtrip(int8(-3), n), roundtrip(uint8(250), n), roundtrip(int16(-300), n), roundtrip(uint16(65000), n))
		fmt.Println(roundtrip(int32(-1), n), roundtrip(uint32(1<<31), n), roundtrip(int64(-1<<63), n), roundtrip(uint64(1<<63), n))
		fmt.Println(roundtrip(true, n), roundtrip('x', n), roundtrip(float32(1.5), n), roundtrip(2.25, n))
		fmt.Println(roundtrip(complex64(1+2i), n), roundtrip(3-4i, n), roundtrip("text", n), roundtrip([]int{1, 2}, n))
		fmt.Println(roundtrip(empty{}, n), roundtrip([0]int{}, n), roundtrip([3]byte{1, 2, 3}, n), roundtrip(struct {
			a byte
			b int16
			c string
		}{1, 2, "c"}, n))
		b := big{name: "big", m: map[string]int{"k": 1}}
		b.xs[39] = 39
		g := roundtrip(b, n)
		g.xs[0] = 1
		fmt.Println(g.name, g.xs[39], g.xs[0], b.xs[0], g.m)
		fmt.Println(roundtrip[shape](sq(3), n).area(), roundtrip[any](nil, n), roundtrip[error](nil, n) == nil)
		f := roundtrip(func(x int) int { return x * 2 }, n)
		fmt.Println(f(21), *roundtrip(&b.name, n), roundtrip(map[int]int{1: 2}, n))
		c := roundtrip(make(chan int, 5), n)
		fmt.Println(cap(c))
	}
}
