// DeepEqual.
package main

import (
	"fmt"
	"math"
	"reflect"
)

type Loop struct {
	Next *Loop
	V    int
}
type priv struct {
	a []int
	m map[string]any
	f func()
}

func main() {
	l1, l2 := &Loop{V: 1}, &Loop{V: 1}
	l1.Next, l2.Next = l1, l2
	l3 := &Loop{V: 1, Next: &Loop{V: 2}}
	l3.Next.Next = l3
	nan := math.NaN()
	f := func() {}
	s := []float64{nan}
	cyc1, cyc2 := []any{1, nil}, []any{1, nil}
	cyc1[1], cyc2[1] = cyc1, cyc2
	mc1, mc2 := map[string]any{}, map[string]any{}
	mc1["self"], mc2["self"] = mc1, mc2
	pairs := [][2]any{
		{1, 1}, {1, 2}, {1, int64(1)}, {nil, nil}, {nil, 1}, {"a", "a"}, {[]int{1, 2}, []int{1, 2}}, {[]int{1}, []int{1, 2}}, {[]int{}, []int(nil)}, {[]int(nil), []int(nil)},
		{map[string]int{"a": 1}, map[string]int{"a": 1}}, {map[string]int{"a": 1}, map[string]int{"b": 1}}, {map[string]int{}, map[string]int(nil)}, {nan, nan}, {s, s}, {[]float64{nan}, []float64{nan}},
		{f, f}, {(func())(nil), (func())(nil)}, {l1, l2}, {l1, l3}, {priv{a: []int{1}, m: map[string]any{"x": []int{1}}}, priv{a: []int{1}, m: map[string]any{"x": []int{1}}}}, {priv{f: f}, priv{f: f}},
		{&priv{a: []int{1}}, &priv{a: []int{2}}}, {[2]any{1, "x"}, [2]any{1, "x"}}, {error(nil), nil}, {[]byte("abc"), []byte("abc")}, {[]byte("abc"), []byte("abd")}, {cyc1, cyc2}, {mc1, mc2}, {any(&l1), any(&l2)}, {[]any{1, 2.0}, []any{1, 2}}, {map[float64]int{nan: 1}, map[float64]int{nan: 1}}, {reflect.TypeOf(1), reflect.TypeOf(1)},
		{struct{ a any }{[]int{1}}, struct{ a any }{[]int{1}}}, {make(chan int), make(chan int)}, {1i, 1i}, {0.0, math.Copysign(0, -1)}, {[]error{nil}, []error{nil}},
	}
	for i, p := range pairs {
		fmt.Println(i, reflect.DeepEqual(p[0], p[1]), reflect.DeepEqual(p[1], p[0]))
	}
}
