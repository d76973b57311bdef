// Rune and byte constants in arithmetic, conversions, comparisons and array sizes.
package main

import "fmt"

const (
	a      = 'a'
	nl     = '\n'
	diff   = 'z' - a
	upper  = a - ' '
	digits = '9' - '0' + 1
	euro   = '€'
)

var counts [digits]int
var isVowel = [128]bool{'a': true, 'e': true, 'i': true, 'o': true, 'u': true}

func rot(c byte) byte { return a + (c-a+13)%26 }
func digit(r rune) (int, bool) {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0'), true
	case 'a' <= r && r <= 'f':
		return int(r-'a') + 10, true
	}
	return 0, false
}

func main() {
	fmt.Println(a, nl, diff, upper, digits, euro, len(counts))
	fmt.Printf("%T %T %c %q\n", diff, upper, upper, euro)
	for _, c := range "31415926535" {
		counts[c-'0']++
	}
	fmt.Println(counts)
	n := 0
	for _, c := range []byte("the quick brown fox") {
		if isVowel[c] {
			n++
		}
	}
	fmt.Println(n, string(rot('h')), string([]byte{rot('n'), rot('z')}))
	total := 0
	for _, r := range "ff" {
		d, ok := digit(r)
		total = total*16 + d
		fmt.Print(d, ok, " ")
	}
	fmt.Println(total)
	var b byte = 'x'
	var r rune = 'é'
	fmt.Println(b-'a', r-'a', b == 'x', r > 255, string(b), string(r+1), 'a'+b, b < 'z')
	fmt.Println('a'*2.0, 'a'/2, 'b'%2, -'a', ^'a', 'a'<<1, 'a'&0x1f, "abc"['c'-'a'])
	var f float64 = 'a'
	var u uint16 = '本'
	fmt.Println(f, u, string(rune(u)), int8('a'), complex64('a'))
}
