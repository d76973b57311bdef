package main

import "fmt"

func pairs(yield func(int, string) bool) {
	_ = yield(1, "one") && yield(2, "two") && yield(3, "three")
}

type T struct {
	n int
	s []string
}

func main() {
	var i int
	var s string
	for i, s = range pairs {
		if i == 2 {
			break
		}
	}
	fmt.Println(i, s)
	t := T{s: make([]string, 4)}
	for t.n, t.s[t.n] = range pairs {
	}
	fmt.Println(t)
	m := map[string]int{}
	for m["k"], _ = range pairs {
	}
	fmt.Println(m)
	for i = range pairs {
	}
	for _, s = range pairs {
		break
	}
	fmt.Println(i, s)
	var a any
	for a = range pairs {
	}
	fmt.Println(a)
}
