// Lookups, comma-ok, deletes, nil maps, copies of reference, values by copy.
package main

import "fmt"

type V struct {
	n int
	s []int
}

func f(m map[string]int) { m["f"] = 1; m = nil; _ = m }

func main() {
	m := map[string]int{"a": 1}
	v, ok := m["a"]
	w, ok2 := m["b"]
	_, ok3 := m["a"]
	fmt.Println(v, ok, w, ok2, ok3)
	if _, found := m["zz"]; !found {
		fmt.Println("not found")
	}
	f(m)
	n := m
	n["n"] = 2
	fmt.Println(len(m), m["n"], m["f"])
	delete(m, "a")
	delete(m, "nope")
	fmt.Println(m)
	var nilm map[string]V
	fmt.Println(nilm["x"].n, len(nilm), nilm == nil, nilm["x"].s == nil)
	delete(nilm, "x")
	vm := map[string]V{"k": {1, []int{1}}}
	c := vm["k"]
	c.n = 5
	c.s[0] = 50
	fmt.Println(vm, c)
	vm["k"] = c
	fmt.Println(vm)
	pm := map[string]*V{"k": {n: 1}}
	pm["k"].n++
	pm["k"].s = append(pm["k"].s, 7)
	fmt.Println(*pm["k"])
	var ok4 bool
	m["q"], ok4 = m["f"]
	fmt.Println(m["q"], ok4)
	mm := map[string]map[string]int{}
	if mm["x"] == nil {
		mm["x"] = map[string]int{}
	}
	mm["x"]["y"]++
	fmt.Println(mm, mm["none"]["y"])
	fm := map[string]func(int) int{"dbl": func(i int) int { return 2 * i }}
	fmt.Println(fm["dbl"](4), fm["no"] == nil)
	am := map[int][2]int{1: {5, 6}}
	fmt.Println(am[1][1], am[2][0])
	sm := map[string][]int{}
	for i := range 6 {
		k := []string{"even", "odd"}[i%2]
		sm[k] = append(sm[k], i)
	}
	fmt.Println(sm)
	set := map[string]struct{}{}
	set["a"] = struct{}{}
	_, in := set["a"]
	_, out := set["b"]
	fmt.Println(in, out, len(set))
	type B bool
	var b B
	_, b = m["f"]
	fmt.Printf("%T %v\n", b, b)
}
