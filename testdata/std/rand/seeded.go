package main

import (
	"fmt"
	"math/rand"
	v2 "math/rand/v2"
)

func main() {
	r := rand.New(rand.NewSource(42))
	fmt.Println(r.Int(), r.Intn(100), r.Int31(), r.Int63n(1000), r.Uint32(), r.Float64(), r.Float32())
	fmt.Println(r.Perm(8), r.NormFloat64(), r.ExpFloat64())
	xs := []int{1, 2, 3, 4, 5, 6}
	r.Shuffle(len(xs), func(i, j int) { xs[i], xs[j] = xs[j], xs[i] })
	fmt.Println(xs)
	b := make([]byte, 5)
	r.Read(b)
	fmt.Println(b)
	p := v2.New(v2.NewPCG(1, 2))
	fmt.Println(p.Int(), p.IntN(100), p.Int32(), p.Int64N(1000), p.Uint64(), p.Float64(), p.Perm(6), p.UintN(7))
	c := v2.New(v2.NewChaCha8([32]byte{1, 2, 3}))
	fmt.Println(c.Uint64(), c.IntN(1000), c.NormFloat64())
	z := v2.NewZipf(p, 1.5, 2, 100)
	fmt.Println(z.Uint64(), z.Uint64())
	rand.Seed(7)
	fmt.Println(rand.Intn(1000) < 1000, rand.Float64() < 1)
	func() {
		defer func() { fmt.Println(recover()) }()
		rand.Intn(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v2.IntN(-1)
	}()
	fmt.Println(v2.N(10) < 10, v2.N(int64(5)) < 5)
}
