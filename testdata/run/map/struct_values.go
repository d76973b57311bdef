// Maps of structs, of slices, of maps, of functions, of pointers, and how to change what they hold.
package main

import (
	"fmt"
	"sort"
)

type Emp struct {
	Name string
	Age  int
	Tags []string
}
type Index map[string][]*Emp

func (ix Index) Add(e *Emp) {
	for _, t := range e.Tags {
		ix[t] = append(ix[t], e)
	}
}
func (ix Index) Tags() []string {
	out := make([]string, 0, len(ix))
	for t := range ix {
		out = append(out, t)
	}
	sort.Strings(out)
	return out
}

func group[K comparable, V any](xs []V, key func(V) K) map[K][]V {
	m := make(map[K][]V)
	for _, x := range xs {
		k := key(x)
		m[k] = append(m[k], x)
	}
	return m
}
func invert(m map[string]int) map[int][]string {
	r := map[int][]string{}
	for k, v := range m {
		r[v] = append(r[v], k)
		sort.Strings(r[v])
	}
	return r
}

func main() {
	byName := map[string]Emp{"ann": {"Ann", 30, []string{"go"}}, "bob": {Name: "Bob"}}
	e := byName["ann"]
	e.Age++
	e.Tags[0] = "Go"
	fmt.Println(byName["ann"].Age, e.Age, byName["ann"].Tags, byName["zoe"].Tags == nil, byName["zoe"].Name == "")
	byName["ann"] = e
	byName["bob"] = Emp{Name: "Robert", Age: byName["bob"].Age + 40}
	fmt.Println(byName)
	ix := Index{}
	for _, e := range []*Emp{{"X", 1, []string{"a", "b"}}, {"Y", 2, []string{"b"}}} {
		ix.Add(e)
	}
	for _, e := range ix["b"] {
		e.Age *= 10
	}
	fmt.Println(ix.Tags(), ix["a"][0].Age, len(ix["b"]), ix["none"] == nil)
	g := group([]int{1, 2, 3, 4, 5, 6}, func(i int) string { return []string{"even", "odd"}[i%2] })
	fmt.Println(g)
	fmt.Println(invert(map[string]int{"a": 1, "b": 2, "c": 1}))
	graph := map[string]map[string]int{}
	edge := func(a, b string, w int) {
		if graph[a] == nil {
			graph[a] = map[string]int{}
		}
		graph[a][b] += w
	}
	edge("x", "y", 1)
	edge("x", "y", 2)
	edge("y", "x", 5)
	fmt.Println(graph, graph["q"]["z"], len(graph["x"]))
	ops := map[rune]func(int, int) int{'+': func(a, b int) int { return a + b }, '-': func(a, b int) int { return a - b }}
	for _, op := range "+-*" {
		if f, ok := ops[op]; ok {
			fmt.Print(string(op), f(5, 3), " ")
		} else {
			fmt.Print("no ", string(op), " ")
		}
	}
	fmt.Println()
	counts := map[[2]int]int{}
	for i := range 10 {
		counts[[2]int{i % 2, i % 3}]++
	}
	fmt.Println(counts)
	pm := map[string]*int{}
	for _, k := range []string{"a", "b", "a"} {
		if pm[k] == nil {
			pm[k] = new(int)
		}
		*pm[k]++
	}
	fmt.Println(*pm["a"], *pm["b"], len(pm))
	set := map[int]bool{1: true}
	set[2] = true
	set[1] = false
	fmt.Println(set[1], set[2], set[3], len(set), !set[9])
	delete(set, 1)
	_, ok := set[1]
	fmt.Println(ok, set)
}
