package main

import (
	"bytes"
	"crypto/rc4"
	"fmt"
)

func main() {
	for _, key := range []string{"Key", "k", "Wiki", string(bytes.Repeat([]byte{7}, 256))} {
		c, err := rc4.NewCipher([]byte(key))
		if err != nil {
			fmt.Println(err)
			continue
		}
		text := []byte("Plaintext that is long enough to see the stream go on and on")
		out := make([]byte, len(text)+3)
		c.XORKeyStream(out, text[:20])
		c.XORKeyStream(out[20:], text[20:])
		fmt.Printf("%x\n", out)
		c.XORKeyStream(text, text)
		c.XORKeyStream(nil, nil)
		fmt.Printf("%x\n", text)
		zeros := make([]byte, 700)
		c.XORKeyStream(zeros, zeros)
		fmt.Printf("%x\n", zeros[680:])
		c.Reset()
		c.XORKeyStream(zeros, make([]byte, 700))
		fmt.Printf("%x\n", zeros[:4])
	}
	for _, n := range []int{0, 257} {
		c, err := rc4.NewCipher(make([]byte, n))
		fmt.Printf("%v %v %T\n", c == nil, err, err)
	}
	c, _ := rc4.NewCipher([]byte("x"))
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	b := make([]byte, 10)
	try(func() { c.XORKeyStream(b[1:], b[:5]) })
	try(func() { c.XORKeyStream(b[:5], b[4:9]) })
	try(func() { c.XORKeyStream(b[:5], b[5:]) })
	try(func() { c.XORKeyStream(b[:2:2], make([]byte, 4)) })
}
