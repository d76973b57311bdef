// Runes, widths, combining characters, case, and lengths in bytes and runes.
package main

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

func main() {
	for _, s := range []string{"", "a", "é", "e\u0301", "世", "😀", "\u200d", "ß", "İ", "\xff", "a\u0300\u0301b", "👨‍👩‍👧"} {
		n := 0
		for range s {
			n++
		}
		fmt.Printf("%q len=%d runes=%d %d valid=%v % x\n", s, len(s), n, utf8.RuneCountInString(s), utf8.ValidString(s), s)
	}
	for _, r := range "aZ9_ é世\t!Σς٣" {
		fmt.Print(string(r), unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsSpace(r), unicode.IsUpper(r), unicode.IsPunct(r), " ", string(unicode.ToUpper(r)), "; ")
	}
	fmt.Println()
	fmt.Println(strings.ToUpper("straße éÿ"), strings.ToLower("ÀÉÎ ΑΣ"), strings.Title("hello wörld"), strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("σ", "Σ"))
	b := []byte("é世😀")
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		fmt.Print(r, ":", size, " ")
		b = b[size:]
	}
	fmt.Println(utf8.RuneLen('世'), utf8.RuneLen(-1), utf8.UTFMax, string(utf8.AppendRune(nil, '世')), utf8.FullRune([]byte{0xe4, 0xb8}))
	r, size := utf8.DecodeLastRuneInString("ab世")
	fmt.Println(string(r), size, strings.IndexRune("chicken", 'k'), strings.IndexFunc("Hello, 世界", unicode.IsSpace), strings.ContainsRune("é", 'e'))
	s := "naïve"
	fmt.Println(s[:3], s[2:4], []byte(s)[2], []rune(s)[2], string([]rune(s)[2:]), strings.Index(s, "v"))
	fmt.Println('\u00e9' == 'é', "\u00e9" == "e\u0301", "é" < "f", "z" < "é")
	fmt.Println(strings.Map(func(r rune) rune {
		if r > 127 {
			return -1
		}
		return r
	}, "añb世c"), strings.ToValidUTF8("a\xffb", "?"), strings.Fields(" a\u00a0b\u2003c "))
}
