package main

import (
	"fmt"
	"strings"
)

func main() {
	var sb strings.Builder
	for i := 0; i < 300000; i++ {
		sb.WriteString("item")
		sb.WriteByte(byte('0' + i%10))
		sb.WriteRune('é')
	}
	s := sb.String()
	n := 0
	for _, r := range s {
		if r == 'é' {
			n++
		}
	}
	for i := 0; i < len(s); i++ {
		if s[i] == 'm' {
			n++
		}
	}
	t := ""
	for i := 0; i < 5000; i++ {
		t += "x"
	}
	parts := strings.Split(s, "é")
	j := strings.Join(parts, "-")
	fmt.Println(len(s), n, len(t), len(parts), len(j), strings.Count(j, "item7"), strings.ToUpper(j[:20]))
}
