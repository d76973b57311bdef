// Changing a map while ranging over it.
package main

import "fmt"

func main() {
	// Entries deleted before they are reached are not seen; each entry at most once.
	for _, n := range []int{1, 5, 8, 9, 100, 1000} {
		m := map[int]int{}
		for i := range n {
			m[i] = i
		}
		seen := map[int]int{}
		for k := range m {
			seen[k]++
			delete(m, (k+1)%n)
			delete(m, k)
		}
		bad := 0
		for _, times := range seen {
			if times != 1 {
				bad++
			}
		}
		fmt.Println(n, bad, len(seen) >= n/2, len(m))
	}
	// Growth while ranging: all old entries are seen once.
	m := map[int]bool{}
	for i := range 10 {
		m[i] = true
	}
	old := map[int]int{}
	added := 0
	for k := range m {
		if k < 10 {
			old[k]++
		}
		for range 50 {
			if added < 5000 {
				m[1000+added] = true
				added++
			}
		}
	}
	fmt.Println(len(old), len(m) == 10+added)
	for k, times := range old {
		if times != 1 {
			fmt.Println("key", k, times)
		}
	}
	// Values changed while ranging are seen changed, also after growth.
	v := map[string]int{"a": 1, "b": 1, "c": 1}
	first := true
	for k := range v {
		if first {
			first = false
			for _, o := range []string{"a", "b", "c"} {
				if o != k {
					v[o] = 100
				}
			}
			for i := range 100 {
				v[fmt.Sprint("x", i)] = 100
			}
			continue
		}
	}
	sum := 0
	for _, x := range v {
		sum += x
	}
	fmt.Println(sum)
	// Deleting and adding again, clearing, ranging over what a function returns.
	r := map[int]int{1: 1, 2: 2, 3: 3}
	turns := 0
	for k := range r {
		delete(r, k)
		r[k] = k
		turns++
	}
	fmt.Println(turns >= 3, turns < 20, len(r))
	for k := range r {
		_ = k
		clear(r)
	}
	fmt.Println(len(r), r)
	for range 3 {
		for i := range 2000 {
			r[i] = i
		}
		for i := range 2000 {
			if i%3 != 0 {
				delete(r, i)
			}
		}
		total := 0
		for k, v := range r {
			total += k - v + 1
		}
		fmt.Println(len(r), total)
	}
	// Order differs between ranges (with very high probability).
	orders := map[string]bool{}
	o := map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7}
	for range 200 {
		s := ""
		for k := range o {
			s += fmt.Sprint(k)
		}
		orders[s] = true
	}
	fmt.Println(len(orders) > 1)
	// Queue: the map does not grow without bounds.
	queue := map[int]int{}
	for i := range 100000 {
		queue[i] = i
		delete(queue, i-10)
	}
	fmt.Println(len(queue), queue[99999], queue[99989])
}
