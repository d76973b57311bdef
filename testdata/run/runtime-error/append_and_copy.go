// Faults in operands of append, copy, range and composite literals.

package main

import (
	"fmt"
)

func try(f func()) { defer func() { fmt.Println(recover()) }(); f() }

func main() {
	var p *[]int
	i := 7
	s := []int{1, 2}
	try(func() { s = append(s, s[i]) })
	try(func() { s = append(*p, 1) })
	try(func() { copy(s, s[i:]) })
	try(func() {
		for range *p {
		}
	})
	try(func() { _ = []int{1, s[i], 3} })
	try(func() { _ = map[int]int{s[i]: 1} })
	try(func() { _ = struct{ a, b int }{1, s[i]} })
	try(func() { _ = [3]int{2: s[i]} })
	try(func() { go fmt.Println(s[i]) })
	try(func() { defer fmt.Println(s[i]) })
	try(func() {
		switch s[i] {
		}
	})
	try(func() {
		if s[i] > 0 {
		}
	})
	try(func() { _ = func() int { return s[i] }() })
	fmt.Println(s)
}
