package main

import "fmt"

func main() {
	m := make(map[int]int)
	for i := 0; i < 1000000; i++ {
		m[i*7919%1000003] += i
	}
	sum := 0
	for i := 0; i < 1000000; i++ {
		sum += m[i]
	}
	words := []string{"alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"}
	counts := map[string]int{}
	for i := 0; i < 2000000; i++ {
		counts[words[i&7]]++
	}
	fmt.Println(len(m), sum, counts["gamma"])
}
