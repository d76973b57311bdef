// Integers under every verb and flag.
package main

import (
	"fmt"
	"math"
)

func main() {
	values := []any{0, -1, 42, math.MinInt64, int8(-128), uint8(255), uint64(math.MaxUint64), 'x', '世', uintptr(4096), uint16(7)}
	verbs := []string{"d", "b", "o", "O", "x", "X", "c", "q", "U", "v", "t", "s"}
	flags := []string{"", "+", " ", "#", "-", "0", "+#", "-0", " 0", "#0", "+ "}
	sizes := []string{"", "6", "10.3", ".0"}
	for _, v := range values {
		for _, verb := range verbs {
			for _, f := range flags {
				for _, s := range sizes {
					format := "%" + f + s + verb
					fmt.Printf("["+format+"] ", v)
				}
			}
			fmt.Println()
		}
	}
}
