package main

import "fmt"

type Graph[N comparable] map[N][]N

func (g Graph[N]) Edge(a, b N) { g[a] = append(g[a], b); g[b] = append(g[b], a) }
func (g Graph[N]) BFS(from N) (order []N) {
	seen, queue := map[N]bool{from: true}, []N{from}
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		order = append(order, n)
		for _, m := range g[n] {
			if !seen[m] {
				seen[m] = true
				queue = append(queue, m)
			}
		}
	}
	return
}
func (g Graph[N]) Path(from, to N) []N {
	prev, queue := map[N]N{from: from}, []N{from}
	for len(queue) > 0 {
		n := queue[0]
		queue = queue[1:]
		if n == to {
			path := []N{n}
			for n != from {
				n = prev[n]
				path = append([]N{n}, path...)
			}
			return path
		}
		for _, m := range g[n] {
			if _, ok := prev[m]; !ok {
				prev[m] = n
				queue = append(queue, m)
			}
		}
	}
	return nil
}

func main() {
	g := Graph[string]{}
	g.Edge("a", "b")
	g.Edge("a", "c")
	g.Edge("b", "d")
	g.Edge("c", "d")
	g.Edge("x", "y")
	fmt.Println(g.BFS("a"), g.Path("a", "d"), g.Path("a", "y"))
}
