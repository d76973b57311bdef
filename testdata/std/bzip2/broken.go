package main

import (
	"bytes"
	"compress/bzip2"
	"crypto/md5"
	"encoding/base64"
	"fmt"
	"io"
	"testing/iotest"
)

// Compressed: a line, nothing, "x" and 300000 zeros.
var files = map[string]string{
	"a":     "QlpoOTFBWSZTWTdi3nMAAAaxAAAgQAAiRKAAMQwA2kMmUZsGuhUeLuSKcKEgbsW85g==",
	"empty": "QlpoORdyRThQkAAAAAA=",
	"x":     "QlpoMTFBWSZTWXdLsBQAAAAAgABAIAAhGEaC7kinChIO6XYCgA==",
	"z":     "QlpoMTFBWSZTWd9HTW8AAkxAgMAABAAACCAAMMwFKaYURsRRHi7kinChIb6Omt4=",
}

func main() {
	for _, name := range []string{"a", "empty", "x", "z"} {
		b, _ := base64.StdEncoding.DecodeString(files[name])
		out, err := io.ReadAll(bzip2.NewReader(bytes.NewReader(b)))
		fmt.Printf("%s %d %x %v\n", name, len(out), md5.Sum(out), err)
		if name != "z" {
			out, err := io.ReadAll(iotest.OneByteReader(bzip2.NewReader(iotest.OneByteReader(bytes.NewReader(b)))))
			fmt.Printf("   %d %x %v\n", len(out), md5.Sum(out), err)
			for i := 0; i < len(b) && i < 60; i++ {
				c := bytes.Clone(b)
				c[i] ^= 0x21
				out, err := io.ReadAll(bzip2.NewReader(bytes.NewReader(c)))
				fmt.Printf("   %d: %d %v;", i, len(out), err)
				out, err = io.ReadAll(bzip2.NewReader(bytes.NewReader(b[:i])))
				fmt.Printf(" %d %v\n", len(out), err)
			}
			two := append(bytes.Clone(b), b...)
			out, err = io.ReadAll(bzip2.NewReader(bytes.NewReader(two)))
			fmt.Println(len(out), err)
			for _, tail := range []string{"x", "B", "BZ", "BZh", "BZh0", "BX", "\x00\x00"} {
				r := bzip2.NewReader(bytes.NewReader(append(bytes.Clone(b), tail...)))
				out, err = io.ReadAll(r)
				n, e2 := r.Read(make([]byte, 4))
				n3, e3 := r.Read(nil)
				fmt.Println(len(out), err, n, e2, n3, e3)
			}
		}
	}
}
