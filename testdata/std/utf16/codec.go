// Encoding and decoding UTF-16.
package main

import (
	"fmt"
	"unicode/utf16"
)

func main() {
	fmt.Println(utf16.Encode([]rune("a世😀\ufffd")), utf16.Encode([]rune{0xd800, 0x110000, -1}))
	fmt.Printf("%q\n", string(utf16.Decode([]uint16{0x61, 0xd83d, 0xde00, 0xd800, 0x62, 0xdc00, 0xd800})))
	for _, r := range []rune{'a', 0xd800, 0xffff, 0x10000, 0x10ffff, 0x110000} {
		a, b := utf16.EncodeRune(r)
		fmt.Println(utf16.RuneLen(r), utf16.IsSurrogate(r), a, b, utf16.DecodeRune(a, b), utf16.AppendRune(nil, r))
	}
}
