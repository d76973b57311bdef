package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	text := strings.Repeat("the quick brown fox jumps over the lazy dog and runs away from the big bad wolf ", 20000)
	counts := map[string]int{}
	for _, w := range strings.Fields(text) {
		counts[w]++
	}
	keys := make([]string, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return counts[keys[i]] > counts[keys[j]] || counts[keys[i]] == counts[keys[j]] && keys[i] < keys[j] })
	for _, k := range keys {
		fmt.Println(k, counts[k])
	}
}
