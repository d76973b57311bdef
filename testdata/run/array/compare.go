// Comparison of arrays of every comparable element.
package main

import (
	"fmt"
	"math"
)

type T struct {
	s string
	f float64
}

func main() {
	fmt.Println([2]string{"a", "b"} == [2]string{"a", "b"}, [2]string{"a", "b"} == [2]string{"a", "c"})
	fmt.Println([2]any{1, "x"} == [2]any{1, "x"}, [2]any{1, "x"} == [2]any{int8(1), "x"})
	fmt.Println([1]float64{math.NaN()} == [1]float64{math.NaN()}, [1]float64{0} == [1]float64{math.Copysign(0, -1)})
	fmt.Println([2]T{{"a", 1}, {"b", 2}} == [2]T{{"a", 1}, {"b", 2}}, [1]T{{"a", math.NaN()}} != [1]T{{"a", math.NaN()}})
	x, y := 1, 1
	fmt.Println([2]*int{&x, &y} == [2]*int{&x, &y}, [1]*int{&x} == [1]*int{&y})
	c := make(chan int)
	fmt.Println([1]chan int{c} == [1]chan int{c}, [3]bool{true} == [3]bool{true, false, false})
	fmt.Println([0]string{} == [0]string{}, [2][2]int8{{1}, {2}} == [2][2]int8{{1}, {2}}, [5]byte{1, 2, 3, 4, 5} != [5]byte{1, 2, 3, 4, 6})
	fmt.Println([2]complex64{1i} == [2]complex64{1i}, [3]int16{1, 2, 3} == [...]int16{1, 2, 3})
	defer func() { fmt.Println(recover()) }()
	fmt.Println([2]any{1, []int{}} == [2]any{2, []int{}})
	fmt.Println([2]any{[]int{}, 1} == [2]any{[]int{}, 2})
}
