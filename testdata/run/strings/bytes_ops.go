// Byte slices as strings and back; comparison through string; building by append.
package main

import "fmt"

func upper(b []byte) []byte {
	for i, c := range b {
		if 'a' <= c && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return b
}
func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}
func itoa(n int) string {
	if n == 0 {
		return "0"
	}
	var b [20]byte
	i := len(b)
	neg := n < 0
	u := uint(n)
	if neg {
		u = -u
	}
	for ; u > 0; u /= 10 {
		i--
		b[i] = byte('0' + u%10)
	}
	if neg {
		i--
		b[i] = '-'
	}
	return string(b[i:])
}
func count(s string) (m [256]int) {
	for i := 0; i < len(s); i++ {
		m[s[i]]++
	}
	return
}
func isPal(s string) bool {
	for i := range len(s) / 2 {
		if s[i] != s[len(s)-1-i] {
			return false
		}
	}
	return true
}

func main() {
	s := "hello, wörld"
	fmt.Println(string(upper([]byte(s))), s, reverse(s), reverse(reverse(s)) == s)
	fmt.Println(itoa(0), itoa(-1<<63), itoa(1<<63-1), itoa(42), itoa(-7))
	c := count(s)
	fmt.Println(c['l'], c['o'], c[0xc3], c['z'])
	fmt.Println(isPal("racecar"), isPal("ab"), isPal(""))
	var b []byte
	for i := range 5 {
		b = append(b, "x-"...)
		b = append(b, itoa(i)...)
		b = append(b, ' ')
	}
	fmt.Printf("%q %d\n", b, len(b))
	x, y := []byte("abc"), []byte("abd")
	fmt.Println(string(x) < string(y), string(x) == "abc", string(x[:2]) == string(y[:2]))
	copy(x[1:], "ZZZZ")
	fmt.Println(string(x), cap(x[:1]) >= 3)
	hex := ""
	for _, v := range []byte("\x00\x9f\xff") {
		hex += string("0123456789abcdef"[v>>4]) + string("0123456789abcdef"[v&15])
	}
	fmt.Println(hex)
	m := map[[4]byte]string{{'a', 'b', 'c', 'd'}: "abcd"}
	var k [4]byte
	copy(k[:], "abcd")
	fmt.Println(m[k])
}
