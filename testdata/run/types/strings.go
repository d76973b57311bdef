package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "héllo, 世界\x80!"
	for i, r := range s {
		fmt.Print(i, ":", string(r), "(", r, ") ")
	}
	fmt.Println(len(s))
	for i := range "ab" {
		fmt.Print(i)
	}
	fmt.Println(s[1], s[1:3], s[:5], s[7:])
	b := []byte(s)
	b[0] = 'J'
	fmt.Println(string(b), s, len([]rune(s)))
	r := []rune("日本")
	r[1]++
	fmt.Println(string(r), string(rune(65)), string(rune(-1)), string([]rune{0x10ffff + 1, 'a'}))
	fmt.Println("a" < "b", "a" < "A", "abc" < "abd", "" < "a", "x"+"y" == "xy")
	t := s
	t += "?"
	fmt.Println(len(t)-len(s), t > s)
	fmt.Printf("%q %+q %x %v\n", s, s, "hi", []byte("hi"))
	raw := `a\n
b`
	fmt.Println(raw, len(raw), "\u00e9\U0001F600\101\x41\a"[0:6])
	var sb strings.Builder
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteString("ignition")
	fmt.Println(sb.String(), sb.Len())
	switch s[:1] {
	case "h":
		fmt.Println("starts with h")
	}
}
