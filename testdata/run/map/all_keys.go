// Keys of every comparable kind.
package main

import (
	"fmt"
	"math"
)

type S struct {
	a int8
	b string
	c float32
}
type E struct{}
type I interface{ M() }

func (E) M() {}

func main() {
	x, y := 1, 2
	c1, c2 := make(chan int), make(chan int)
	fmt.Println(map[bool]int{true: 1, false: 2}[1 < 2])
	fmt.Println(map[int8]int{-1: 1, 127: 2}[-1], map[uint64]int{1<<64 - 1: 3}[math.MaxUint64])
	fmt.Println(map[float64]int{0: 1, 0.5: 2}[math.Copysign(0, -1)], map[float32]string{0.1: "x"}[0.1])
	fmt.Println(map[complex128]int{1i: 7}[1i], map[complex64]int{0: 8}[complex(0, float32(math.Copysign(0, -1)))])
	fmt.Println(map[string]int{"": 1, "a": 2}[""], map[rune]string{'é': "e"}['é'], map[uintptr]int{5: 5}[5])
	pm := map[*int]string{&x: "x", &y: "y"}
	fmt.Println(pm[&x], pm[&y], pm[nil] == "", len(pm))
	cm := map[chan int]int{c1: 1, c2: 2, nil: 3}
	fmt.Println(cm[c1], cm[c2], cm[nil])
	sm := map[S]int{{1, "a", 1.5}: 1, {b: "z"}: 2}
	sm[S{1, "a", 1.5}]++
	fmt.Println(sm[S{1, "a", 1.5}], sm[S{0, "z", 0}], len(sm))
	am := map[[3]string]int{{"a", "b"}: 1}
	am[[3]string{"a", "b", ""}] += 5
	fmt.Println(am[[...]string{"a", "b", ""}], len(am))
	em := map[E]int{{}: 1}
	em[E{}]++
	fmt.Println(em, len(em), map[[0]int]int{{}: 4}[[0]int{}])
	im := map[any]string{1: "int", int8(1): "int8", "1": "string", 1.0: "float", nil: "nil", S{b: "q"}: "S", [2]int{1, 2}: "arr", &x: "ptr", true: "bool", 'a': "rune", 1i: "cplx", E{}: "E", c1: "chan"}
	for _, k := range []any{1, int8(1), "1", 1.0, nil, S{b: "q"}, [2]int{1, 2}, &x, true, 'a', 1i, E{}, c1, &y, int16(1), uint(1)} {
		v, ok := im[k]
		fmt.Print(v, ok, " ")
	}
	fmt.Println(len(im))
	mm := map[I]int{E{}: 9}
	fmt.Println(mm[E{}], mm[nil])
	nested := map[struct {
		i any
		e [2]any
	}]int{}
	nested[struct {
		i any
		e [2]any
	}{1, [2]any{"a", 2.5}}] = 1
	fmt.Println(nested[struct {
		i any
		e [2]any
	}{1, [2]any{"a", 2.5}}])
}
