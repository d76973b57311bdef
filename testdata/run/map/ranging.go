// Mutation while ranging: every entry not deleted is seen once; new ones may or may not.
package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	seen := map[int]int{}
	for k := range m {
		seen[k]++
		delete(m, k)
		delete(m, (k+50)%100)
		seen[(k+50)%100]++
	}
	fmt.Println(len(m), len(seen))
	for k, n := range seen {
		if n != 1 {
			fmt.Println("seen", k, n)
		}
	}
	for i := range 50 {
		m[i] = i
	}
	n := 0
	for k, v := range m {
		if k < 50 {
			n++
			m[k] = v + 1
			m[k+1000] = -1
		}
	}
	sum := 0
	for k, v := range m {
		if k < 50 {
			sum += v
		}
	}
	fmt.Println(n, len(m), sum)
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m))
	m[1] = 1
	for range m {
		clear(m)
		m[2] = 2
		break
	}
	fmt.Println(m)
	var nm map[string]int
	for k, v := range nm {
		fmt.Println("never", k, v)
	}
	type T struct{ a, b int }
	tm := map[T]*T{{1, 2}: {3, 4}}
	for k, v := range tm {
		k.a = 100
		v.a = 200
		m = nil
	}
	fmt.Println(*tm[T{1, 2}], m == nil)
	outer := map[int]map[int]bool{1: {1: true, 2: true}, 2: {3: true}}
	total := 0
	for _, in := range outer {
		for range in {
			total++
		}
	}
	fmt.Println(total)
}
