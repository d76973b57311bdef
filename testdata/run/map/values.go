// Values of maps: updates in place, order of effects, maps of maps, big maps.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type counter struct {
	n    int
	seen []string
}

func main() {
	words := strings.Fields("the quick brown fox jumps over the lazy dog the end")
	counts := map[string]int{}
	where := map[string][]int{}
	for i, w := range words {
		counts[w]++
		where[w] = append(where[w], i)
	}
	keys := make([]string, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		fmt.Print(k, counts[k], where[k], " ")
	}
	fmt.Println()
	fmt.Println(counts)

	structs := map[string]counter{}
	c := structs["x"]
	c.n++
	c.seen = append(c.seen, "y")
	structs["x"] = c
	fmt.Println(structs)
	ptrs := map[string]*counter{"p": {}}
	ptrs["p"].n += 5
	fmt.Println(ptrs["p"].n)
	nested := map[string]map[int]string{}
	for i := range 6 {
		k := fmt.Sprint(i % 2)
		if nested[k] == nil {
			nested[k] = map[int]string{}
		}
		nested[k][i] = strings.Repeat("*", i)
	}
	fmt.Println(nested)
	funcs := map[string]func(int) int{"double": func(x int) int { return 2 * x }}
	fmt.Println(funcs["double"](21))
	m := map[int]int{}
	m[0], m[1] = 1, 2
	m[0], m[1] = m[1], m[0]
	m[2] += m[0] << 3
	m[3] |= 12
	m[4]--
	fmt.Println(m)
	big := make(map[int]int, 100)
	for i := range 200000 {
		big[i*i] = i
	}
	sum := 0
	for k, v := range big {
		if v*v != k {
			fmt.Println("wrong", k, v)
		}
		sum += v
	}
	fmt.Println(len(big), sum)
	for i := range 200000 {
		if i%2 == 0 {
			delete(big, i*i)
		}
	}
	fmt.Println(len(big), big[9], big[16])
	f := map[string]float32{"pi": 3.14}
	f["pi"] *= 2
	fmt.Println(f["pi"])
	s := map[string]string{}
	for range 3 {
		s["a"] += "b"
	}
	fmt.Println(s, len(s["a"]))
	type key [2]int
	grid := map[key]rune{}
	for y, line := range []string{"#..", ".#.", "..#"} {
		for x, r := range line {
			grid[key{x, y}] = r
		}
	}
	fmt.Println(string(grid[key{1, 1}]), string(grid[key{2, 1}]), len(grid))
}
