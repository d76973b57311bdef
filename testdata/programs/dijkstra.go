// Shortest paths with a binary heap of our own.
package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

type Edge struct {
	to     int
	weight float64
}

type Graph struct {
	names []string
	ids   map[string]int
	adj   [][]Edge
}

func (g *Graph) id(name string) int {
	if id, ok := g.ids[name]; ok {
		return id
	}
	if g.ids == nil {
		g.ids = make(map[string]int)
	}
	id := len(g.names)
	g.ids[name] = id
	g.names = append(g.names, name)
	g.adj = append(g.adj, nil)
	return id
}

func (g *Graph) Add(from, to string, weight float64) {
	f, t := g.id(from), g.id(to)
	g.adj[f] = append(g.adj[f], Edge{t, weight})
	g.adj[t] = append(g.adj[t], Edge{f, weight})
}

type item struct {
	node int
	dist float64
}

type minHeap []item

func (h *minHeap) push(it item) {
	*h = append(*h, it)
	i := len(*h) - 1
	for i > 0 {
		p := (i - 1) / 2
		if (*h)[p].dist <= (*h)[i].dist {
			break
		}
		(*h)[p], (*h)[i] = (*h)[i], (*h)[p]
		i = p
	}
}

func (h *minHeap) pop() item {
	old := *h
	top := old[0]
	n := len(old) - 1
	old[0] = old[n]
	*h = old[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && old[c+1].dist < old[c].dist {
			c++
		}
		if old[i].dist <= old[c].dist {
			break
		}
		old[i], old[c] = old[c], old[i]
		i = c
	}
	return top
}

func (g *Graph) Shortest(from string) (dist []float64, prev []int) {
	dist = make([]float64, len(g.names))
	prev = make([]int, len(g.names))
	for i := range dist {
		dist[i], prev[i] = math.Inf(1), -1
	}
	src := g.ids[from]
	dist[src] = 0
	h := &minHeap{{src, 0}}
	for len(*h) > 0 {
		it := h.pop()
		if it.dist > dist[it.node] {
			continue
		}
		for _, e := range g.adj[it.node] {
			if d := it.dist + e.weight; d < dist[e.to] {
				dist[e.to], prev[e.to] = d, it.node
				h.push(item{e.to, d})
			}
		}
	}
	return
}

func (g *Graph) path(prev []int, to int) string {
	var steps []string
	for n := to; n >= 0; n = prev[n] {
		steps = append(steps, g.names[n])
	}
	for i, j := 0, len(steps)-1; i < j; i, j = i+1, j-1 {
		steps[i], steps[j] = steps[j], steps[i]
	}
	return strings.Join(steps, " > ")
}

func main() {
	var g Graph
	for _, line := range strings.Split(`Perth Adelaide 2690
Adelaide Melbourne 725.5
Melbourne Sydney 878
Adelaide Sydney 1375
Sydney Brisbane 915
Adelaide Darwin 3030
Darwin Cairns 2850
Brisbane Cairns 1680
Hobart Launceston 198.5`, "\n") {
		var from, to string
		var km float64
		if n, err := fmt.Sscanf(line, "%s %s %g", &from, &to, &km); n != 3 || err != nil {
			panic(fmt.Sprint("bad line ", line, err))
		}
		g.Add(from, to, km)
	}
	dist, prev := g.Shortest("Perth")
	order := make([]int, len(dist))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return dist[order[a]] < dist[order[b]] })
	for _, n := range order {
		if math.IsInf(dist[n], 1) {
			fmt.Printf("%-12s unreachable (%v)\n", g.names[n], dist[n])
			continue
		}
		fmt.Printf("%-12s %8.1f  %s\n", g.names[n], dist[n], g.path(prev, n))
	}
}
