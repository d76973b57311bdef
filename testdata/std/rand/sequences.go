package main

import (
	"fmt"
	"math/rand"
	r2 "math/rand/v2"
)

func main() {
	for _, seed := range []int64{0, 1, 42, -5, 1 << 40} {
		r := rand.New(rand.NewSource(seed))
		fmt.Println(r.Int(), r.Intn(10), r.Int31(), r.Int31n(7), r.Int63(), r.Int63n(1e12), r.Uint32(), r.Uint64(), r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64(), r.Perm(8))
		s := []int{1, 2, 3, 4, 5, 6}
		r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		b := make([]byte, 11)
		n, err := r.Read(b)
		fmt.Println(s, b, n, err)
		z := rand.NewZipf(r, 1.5, 2, 100)
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64())
		r.Seed(9)
		fmt.Println(r.Intn(1000), r.Intn(1<<30), r.Intn(1<<40))
		for i := 0; i < 2000; i++ {
			r.NormFloat64()
			r.ExpFloat64()
		}
		fmt.Println(r.Int())
	}
	for _, s := range []uint64{0, 1, 99} {
		for _, r := range []*r2.Rand{r2.New(r2.NewPCG(s, s+1)), r2.New(r2.NewChaCha8([32]byte{byte(s), 2, 3}))} {
			fmt.Println(r.Int(), r.IntN(10), r.Int32(), r.Int32N(100), r.Int64(), r.Int64N(1e15), r.Uint32(), r.Uint64(), r.UintN(9), r.Uint32N(1000), r.Uint64N(1<<60), r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64(), r.Perm(6), r.Uint())
			sl := []string{"a", "b", "c", "d", "e"}
			r.Shuffle(5, func(i, j int) { sl[i], sl[j] = sl[j], sl[i] })
			fmt.Println(sl)
			z := r2.NewZipf(r, 2, 3, 50)
			fmt.Println(z.Uint64(), z.Uint64())
			for i := 0; i < 1000; i++ {
				r.NormFloat64()
				r.ExpFloat64()
			}
			fmt.Println(r.Uint64())
		}
	}
	c := r2.NewChaCha8([32]byte([]byte("chacha8: 32-byte seed for a test")))
	b := make([]byte, 13)
	c.Read(b)
	fmt.Println(b, c.Uint64())
	p := r2.NewPCG(3, 4)
	p.Uint64()
	st, err := p.MarshalBinary()
	fmt.Printf("%q %v\n", st, err)
	st, err = c.MarshalBinary()
	fmt.Printf("%q %v\n", st, err)
	fmt.Println(r2.N(10) < 10, r2.N(int64(5)) < 5, r2.IntN(1))
	for _, f := range []func(){func() { r2.IntN(0) }, func() { rand.Intn(0) }, func() { rand.Int63n(-1) }, func() { rand.Int31n(0) }, func() { r2.N(0) }, func() { r2.Int32N(-1) }, func() { r2.Uint64N(0) }, func() { rand.Shuffle(-1, nil) }, func() { r2.Shuffle(-1, nil) }, func() { rand.Perm(-1) }} {
		func() { defer func() { fmt.Println(recover()) }(); f() }()
	}
}
