package main

import "fmt"

func seq(yield func(int) bool) {
	for i := 1; i <= 4; i++ {
		if !yield(i) {
			return
		}
	}
}

func f() (sum int, list []int) {
	for i := range seq {
		sum += i
		list = append(list, sum)
		if sum > 5 {
			return sum * 100, list
		}
	}
	return
}

func g(limit int) (n int, err error) {
	defer func() { n++ }()
	for i := range seq {
		n = i
		if i == limit {
			return n * 10, fmt.Errorf("limit %d", limit)
		}
	}
	return
}

func h() int {
	x := 0
	for i := range seq {
		for j := range seq {
			x += i * j
			if x > 20 {
				return x
			}
		}
	}
	return -1
}

func main() {
	fmt.Println(f())
	fmt.Println(g(2))
	fmt.Println(g(9))
	fmt.Println(h())
}
