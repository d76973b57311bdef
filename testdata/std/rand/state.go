package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	c := rand.NewChaCha8([32]byte([]byte("abcdefghijklmnopqrstuvwxyz012345")))
	for i := 0; i < 3; i++ {
		b, err := c.MarshalBinary()
		fmt.Printf("%q %v\n", b, err)
		fmt.Println(c.Uint64())
	}
	buf := make([]byte, 5)
	c.Read(buf)
	b, err := c.MarshalBinary()
	fmt.Printf("%q %v\n", b, err)
	var d rand.ChaCha8
	fmt.Println(d.UnmarshalBinary(b), d.Uint64() == c.Uint64(), d.UnmarshalBinary([]byte("x")))
	for i := 0; i < 40; i++ {
		c.Uint64()
	}
	b, err = c.MarshalBinary()
	fmt.Printf("%q %v\n", b, err)
	r := rand.New(rand.NewPCG(1, 2))
	fmt.Println(r.N(10), r.N(int8(5)), r.N(uint64(1<<40)))
}
