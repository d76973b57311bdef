package main

import "iter"
func gen() iter.Seq[int] { return nil }
func pairs() iter.Seq2[string, int] { return nil }
func main() {
	for x := range gen() {
		var s string = x
	}
	for a, b := range gen() {
	}
	for k, v := range pairs() {
		k = v
	}
	var s iter.Seq[string] = gen()
	for range s() {
	}
	gen()(1)
}
