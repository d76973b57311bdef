package main

import (
	"fmt"
	"iter"
)

type Ring struct {
	items []string
	at    int
}

func (r *Ring) Forever(yield func(int, string) bool) {
	for i := 0; ; i++ {
		if !yield(i, r.items[(r.at+i)%len(r.items)]) {
			r.at = (r.at + i + 1) % len(r.items)
			return
		}
	}
}
func (r Ring) Once() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, s := range r.items {
			if !yield(s) {
				return
			}
		}
	}
}

type Walk func(func(string) bool)

func (w Walk) Count() (n int) {
	for range w {
		n++
	}
	return
}

func main() {
	r := &Ring{items: []string{"a", "b", "c"}}
	for i, s := range r.Forever {
		if i == 4 {
			break
		}
		fmt.Print(s)
	}
	fmt.Println(r.at)
	for s := range r.Once() {
		fmt.Print(s)
	}
	fmt.Println(Walk(r.Once()).Count())
	var it interface{ Once() iter.Seq[string] } = r
	for s := range it.Once() {
		fmt.Print(s, ".")
	}
	fmt.Println()
}
