package main

import (
	"fmt"
	"strings"
)

func main() {
	total := 0
	for round := range 20 {
		var b strings.Builder
		for i := range 20000 {
			b.WriteByte(byte('a' + (i+round)%26))
			b.WriteString("xy")
			b.WriteRune('é')
		}
		s := b.String()
		n := 0
		for _, r := range s {
			if r == 'é' {
				n++
			}
		}
		total += n + strings.Count(s, "xy") + len(strings.ToUpper(s))
	}
	fmt.Println(total)
}
