// Conversions between strings, bytes, runes and integers.
package main

import "fmt"

type MyBytes []byte
type MyByte byte
type MyRunes []rune
type MyString string

func main() {
	fmt.Println(string('a'), string(rune(-1)), string('\uFFFD'), string(rune(0xf8)), string(rune(0x110000)) == "\uFFFD", string(rune(0xD800)) == "\uFFFD")
	fmt.Println(string([]byte{'h', 'e', 'l', 'l', '\xc3', '\xb8'}), string([]byte{}), string([]byte(nil)) == "")
	fmt.Println(MyBytes("hellø"), []byte("é"), []byte(""), len([]byte(MyString("x"))))
	fmt.Println(string([]rune{0x767d, 0x9d6c, 0x7fd4}), []rune("白鵬翔"), MyRunes(MyString("♫♬")), string(MyRunes{'a', -5, 0xDFFF}))
	fmt.Println([]rune("a\xffb"), string([]rune("a\xffb")) == "a\uFFFDb", len([]rune("\xe4\xb8")))
	b := []byte("abc")
	s := string(b)
	b[0] = 'X'
	fmt.Println(s, string(b))
	c := []byte(s)
	c[1] = 'Y'
	fmt.Println(s, string(c), cap(c) >= len(c))
	fmt.Println([]MyByte("ab"), string([]MyByte{65, 66}), MyString([]byte("z")))
	var nilb []byte
	fmt.Println([]byte("") == nil, nilb == nil, string(nilb) == "")
	m := map[string]int{"key": 7}
	k := []byte("key")
	fmt.Println(m[string(k)], string(k) == "key", string(k) < "l", "pre"+string(k)+"post")
	switch string(k) {
	case "key":
		fmt.Println("switch on bytes")
	}
	for i, r := range string(k) {
		fmt.Print(i, string(r))
	}
	fmt.Println()
	r := 'x'
	i := 0x4e16
	fmt.Println(string(r), string(rune(i)), string(rune(byte(200))))
	x := append([]byte("hello "), "world"...)
	n := copy(x[1:], "EL")
	fmt.Println(string(x), n)
}
