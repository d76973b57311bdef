package main

import (
	"fmt"
	"sort"
	"strings"
)

func count(dna string, k int) map[string]int {
	counts := map[string]int{}
	for i := 0; i+k <= len(dna); i++ {
		counts[dna[i:i+k]]++
	}
	return counts
}

func main() {
	var b strings.Builder
	x := uint32(42)
	for range 200000 {
		x = x*1664525 + 1013904223
		b.WriteByte("ACGT"[x>>30])
	}
	dna := b.String()
	for _, k := range []int{1, 2, 6} {
		counts := count(dna, k)
		keys := make([]string, 0, len(counts))
		for key := range counts {
			keys = append(keys, key)
		}
		sort.Slice(keys, func(i, j int) bool {
			if counts[keys[i]] != counts[keys[j]] {
				return counts[keys[i]] > counts[keys[j]]
			}
			return keys[i] < keys[j]
		})
		for _, key := range keys[:4] {
			fmt.Printf("%s %.3f\n", key, float64(counts[key])*100/float64(len(dna)))
		}
	}
}
