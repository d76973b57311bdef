// Maps print in the order of their keys.
package main

import (
	"fmt"
	"math"
)

type K struct {
	a int
	b string
}
type I interface{ M() }
type A int
type B string

func (A) M() {}
func (B) M() {}

func main() {
	m := map[int]int{}
	for i := 0; i < 40; i++ {
		m[i*7919%101-50] = i
	}
	fmt.Println(m)
	s := map[string]bool{}
	for _, w := range []string{"pear", "apple", "", "fig", "Fig", "é", "z", "aa", "a"} {
		s[w] = len(w) > 2
	}
	fmt.Println(s)
	fmt.Println(map[float64]string{math.Inf(1): "inf", 1: "one", -1: "m", 0: "z", math.NaN(): "nan", math.Inf(-1): "ninf"})
	fmt.Println(map[bool]int{true: 1, false: 0}, map[uint8]int{200: 1, 3: 2}, map[rune]string{'b': "B", 'a': "A"})
	fmt.Println(map[K]int{{2, "a"}: 1, {1, "z"}: 2, {1, "b"}: 3})
	fmt.Println(map[[2]int]int{{2, 1}: 1, {1, 9}: 2, {1, 2}: 3})
	fmt.Println(map[complex128]int{1 + 2i: 1, 1 - 2i: 2, -1: 3})
	fmt.Println(map[any]int{3: 1, 1: 2, 2: 3}, map[I]int{A(2): 1, A(1): 2, nil: 3})
	fmt.Printf("%v %+v %#v %d %q\n", map[string]K{"x": {1, "y"}}, map[string]K{"x": {1, "y"}}, map[string]K{"x": {1, "y"}}, map[string]int{"a": 1}, map[string]int{"a": 65})
	fmt.Println(map[string]map[string]int{"b": {"y": 1, "x": 2}, "a": nil})
	fmt.Printf("%03d %x %5v|\n", map[int]int{2: 1, 1: 2}, map[string]string{"k": "v"}, map[int]string{1: "a"})
}
