package main

import (
	"bufio"
	"fmt"
	"net/textproto"
	"strings"
)

func main() {
	for _, s := range []string{"a: b\r\nc: d\r\n\r\nrest", "a: b\r\n c\r\n\r\n", " a: b\r\n\r\n", "a\r\n\r\n", "a b: c\r\n\r\n", ":x\r\n\r\n", "a : b\r\n\r\n", "a:\r\n\r\n", "a: b", "a: b\r\n", "\r\n", "", "ä: x\r\n\r\n", "a: \x00b\r\n\r\n", "a: b\xff\r\n\r\n", "a:b\n\nrest", "a: b\r\n\tx y \r\n  \r\nz: 1\r\n\r\n", "A-b-C: 1\r\na-B-c: 2\r\n\r\n", "x_y: 1\n\n", "a(b): c\n\n", "\tq\n\n", "Key: v\n bad\nno colon\n\n", "a: b \t \n\n", "Host: a\nhost: b\nZ: q\nHOST: c\n\n", "a: b\rc\n\n", ": empty\nx: y\n\n", "a: b\n\x00: c\n\n", "æ b: c\n\n", "q: \x7f\n\n", "q: a\x01b\n\n"} {
		r := textproto.NewReader(bufio.NewReader(strings.NewReader(s)))
		h, err := r.ReadMIMEHeader()
		fmt.Printf("%q: %q %v %T\n", s, map[string][]string(h), err, err)
		rest, e := r.ReadLine()
		fmt.Printf("   %q %v\n", rest, e)
	}
}
