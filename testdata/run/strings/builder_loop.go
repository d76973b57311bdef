// Strings built in loops by every means give the same; growth; runes and bytes counted.
package main

import (
	"bytes"
	"fmt"
	"strings"
)

func byConcat(n int) (s string) {
	for i := range n {
		s += string(rune('a'+i%26)) + "é"[:i%3]
	}
	return
}
func byBuilder(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteRune(rune('a' + i%26))
		b.WriteString("é"[:i%3])
	}
	return b.String()
}
func byBytes(n int) string {
	var b []byte
	for i := range n {
		b = append(b, byte('a'+i%26))
		b = append(b, "é"[:i%3]...)
	}
	return string(b)
}
func byBuffer(n int) string {
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, "%c%s", 'a'+i%26, "é"[:i%3])
	}
	return b.String()
}
func byJoin(n int) string {
	parts := make([]string, 0, 2*n)
	for i := range n {
		parts = append(parts, string([]byte{byte('a' + i%26)}), "é"[:i%3])
	}
	return strings.Join(parts, "")
}

func main() {
	want := byConcat(300)
	for i, f := range []func(int) string{byBuilder, byBytes, byBuffer, byJoin} {
		got := f(300)
		fmt.Println(i, got == want, len(got), len([]rune(got)), strings.Count(got, "é"))
	}
	fmt.Printf("%q\n", want[:20])
	s := strings.Repeat("ab", 3)
	t := s[2:4] + s[:2] + "" + s[4:]
	fmt.Println(t, t == "ababab", &t == nil)
	lines := ""
	for i := 1; i <= 3; i++ {
		for j := 1; j <= i; j++ {
			lines += "*"
		}
		lines += "\n"
	}
	fmt.Print(lines)
	words := map[string]bool{}
	for _, w := range strings.Split("a,b,,a", ",") {
		words[w+"!"] = true
	}
	fmt.Println(len(words), words["!"], words["c!"])
	var sb strings.Builder
	defer func() { fmt.Println(sb.Len(), sb.String()) }()
	for sb.Len() < 10 {
		sb.WriteByte('0' + byte(sb.Len()))
	}
}
