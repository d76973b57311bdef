// Generic functions as values: the type arguments come from what they are assigned to.
package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

func id[T any](t T) T               { return t }
func pair[A, B any](a A, b B) string { return fmt.Sprintf("%T/%T", a, b) }
func less[T int | string](a, b T) bool { return a < b }

type ops struct {
	f func(int) int
	g func(string, float64) string
}

func takes(f func(string) string, s string) string { return f(s) }
func sorted[T any](s []T, less func(a, b T) bool) []T {
	sort.Slice(s, func(i, j int) bool { return less(s[i], s[j]) })
	return s
}
func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}
func pick(which bool) func(int, string) string {
	if which {
		return pair
	}
	return func(int, string) string { return "plain" }
}

func main() {
	var f func(int) int = id
	o := ops{f: id, g: pair}
	fmt.Println(f(1), o.f(2), o.g("x", 1.5))
	fs := []func(string) string{id, strings.ToUpper, id[string]}
	for _, f := range fs {
		fmt.Print(f("a"), " ")
	}
	fmt.Println()
	m := map[string]func(a, b int) bool{"less": less}
	fmt.Println(m["less"](1, 2), takes(id, "z"))
	fmt.Println(sorted([]string{"b", "c", "a"}, less), sorted([]int{3, 1, 2}, less[int]))
	fmt.Println(compose(strconv.Itoa, id)(42) + "|")
	fmt.Println(compose(id[int], strconv.Itoa)(7))
	fmt.Println(pick(true)(1, "s"), pick(false)(1, "s"))
	var partial func(byte, rune) string = pair[byte]
	fmt.Println(partial('a', 'b'))
	c := make(chan func(float32) float32, 1)
	c <- id
	fmt.Println((<-c)(2.5))
	var arr [2]func(error) error
	arr[0], arr[1] = id, id
	fmt.Println(arr[0](nil), arr[1](fmt.Errorf("e")))
}
