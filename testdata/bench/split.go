package main

import (
	"fmt"
	"strings"
)

func main() {
	line := "alpha, beta ,gamma,delta , epsilon,zeta,eta,theta"
	total := 0
	for i := range 30000 {
		parts := strings.Split(line, ",")
		for _, p := range parts {
			p = strings.TrimSpace(p)
			if strings.HasPrefix(p, "e") || strings.Contains(p, "am") {
				total += len(p)
			}
		}
		s := strings.Join(parts, ";")
		s = strings.ReplaceAll(s, "eta", "ETA")
		total += strings.Index(s, "theta") + strings.Index(s, "thETA") + i%3
	}
	fmt.Println(total)
}
