package main

import "fmt"

func seq(yield func(int) bool) { _ = yield(1) && yield(2) && yield(3) }

func main() {
	var fs []func() int
	var ps []*int
	for i := range seq {
		fs = append(fs, func() int { i *= 10; return i })
		ps = append(ps, &i)
	}
	for k, f := range fs {
		fmt.Print(f(), " ", *ps[k], " ")
	}
	fmt.Println()
	total := 0
	for i := range seq {
		i := i * 2
		total += i
	}
	fmt.Println(total)
}
