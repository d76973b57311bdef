package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"errors"
	"fmt"
	"math"
	"slices"
	"sort"
	"strings"
)

type Weight interface{ ~int | ~float64 }
type Edge[W Weight] struct {
	From, To string
	W        W
}
type Graph[W Weight] struct {
	adj   map[string][]Edge[W]
	nodes []string
}

func New[W Weight](es ...Edge[W]) *Graph[W] {
	g := &Graph[W]{adj: map[string][]Edge[W]{}}
	seen := map[string]struct{}{}
	add := func(n string) {
		if _, ok := seen[n]; !ok {
			seen[n] = struct{}{}
			g.nodes = append(g.nodes, n)
		}
	}
	for _, e := range es {
		add(e.From)
		add(e.To)
		g.adj[e.From] = append(g.adj[e.From], e)
	}
	sort.Strings(g.nodes)
	return g
}

type item[W Weight] struct {
	n   string
	d   W
	idx int
}
type pq[W Weight] []*item[W]

func (p pq[W]) Len() int            { return len(p) }
func (p pq[W]) Less(i, j int) bool  { return p[i].d < p[j].d || p[i].d == p[j].d && p[i].n < p[j].n }
func (p pq[W]) Swap(i, j int)       { p[i], p[j] = p[j], p[i]; p[i].idx, p[j].idx = i, j }
func (p *pq[W]) Push(x interface{}) { it := x.(*item[W]); it.idx = len(*p); *p = append(*p, it) }
func (p *pq[W]) Pop() any {
	o := *p
	it := o[len(o)-1]
	*p = o[:len(o)-1]
	it.idx = -1
	return it
}
func (g *Graph[W]) Dijkstra(s string) (map[string]W, map[string]string) {
	dist, prev := map[string]W{s: 0}, map[string]string{}
	q := &pq[W]{}
	items := map[string]*item[W]{s: {n: s}}
	heap.Push(q, items[s])
	for q.Len() > 0 {
		u := heap.Pop(q).(*item[W])
		for _, e := range g.adj[u.n] {
			nd := u.d + e.W
			if d, ok := dist[e.To]; !ok || nd < d {
				dist[e.To], prev[e.To] = nd, u.n
				if it, ok := items[e.To]; ok && it.idx >= 0 {
					it.d = nd
					heap.Fix(q, it.idx)
				} else {
					it := &item[W]{n: e.To, d: nd}
					items[e.To] = it
					heap.Push(q, it)
				}
			}
		}
	}
	return dist, prev
}

var ErrCycle = errors.New("cycle")

func (g *Graph[W]) Topo() (out []string, err error) {
	const (
		white = iota
		grey
		black
	)
	color := map[string]int{}
	var path []string
	var visit func(string) error
	visit = func(n string) error {
		path = append(path, n)
		defer func() { path = path[:len(path)-1] }()
		switch color[n] {
		case grey:
			i := slices.Index(path, n)
			return fmt.Errorf("%w: %s", ErrCycle, strings.Join(path[i:], " -> "))
		case black:
			return nil
		}
		color[n] = grey
		for _, e := range g.adj[n] {
			if err := visit(e.To); err != nil {
				return err
			}
		}
		color[n] = black
		out = append(out, n)
		return nil
	}
	for _, n := range g.nodes {
		if err = visit(n); err != nil {
			return nil, err
		}
	}
	slices.Reverse(out)
	return out, nil
}
func (g *Graph[W]) SCC() (res [][]string) {
	idx, low, on := map[string]int{}, map[string]int{}, map[string]bool{}
	var st []string
	n := 0
	var f func(v string)
	f = func(v string) {
		n++
		idx[v], low[v] = n, n
		st, on[v] = append(st, v), true
		for _, e := range g.adj[v] {
			if idx[e.To] == 0 {
				f(e.To)
				low[v] = min(low[v], low[e.To])
			} else if on[e.To] {
				low[v] = min(low[v], idx[e.To])
			}
		}
		if low[v] == idx[v] {
			var c []string
			for {
				w := st[len(st)-1]
				st = st[:len(st)-1]
				on[w] = false
				c = append(c, w)
				if w == v {
					break
				}
			}
			slices.Sort(c)
			res = append(res, c)
		}
	}
	for _, v := range g.nodes {
		if idx[v] == 0 {
			f(v)
		}
	}
	slices.SortFunc(res, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	return
}
func floyd(n int, es [][3]int) [][]float64 {
	d := make([][]float64, n)
	for i := range d {
		d[i] = make([]float64, n)
		for j := range d[i] {
			if i != j {
				d[i][j] = math.Inf(1)
			}
		}
	}
	for _, e := range es {
		d[e[0]][e[1]] = math.Min(d[e[0]][e[1]], float64(e[2]))
	}
	for k := range n {
		for i := range n {
			for j := range n {
				if t := d[i][k] + d[k][j]; t < d[i][j] {
					d[i][j] = t
				}
			}
		}
	}
	return d
}

type DSU struct{ p, sz []int }

func (d *DSU) find(x int) int {
	if d.p[x] != x {
		d.p[x] = d.find(d.p[x])
	}
	return d.p[x]
}
func (d *DSU) union(a, b int) bool {
	a, b = d.find(a), d.find(b)
	if a == b {
		return false
	}
	if d.sz[a] < d.sz[b] {
		a, b = b, a
	}
	d.p[b], d.sz[a] = a, d.sz[a]+d.sz[b]
	return true
}
func main() {
	g := New(Edge[int]{"a", "b", 4}, Edge[int]{"a", "c", 1}, Edge[int]{"c", "b", 2}, Edge[int]{"b", "d", 5}, Edge[int]{"c", "d", 8}, Edge[int]{"e", "a", 1})
	d, p := g.Dijkstra("a")
	fmt.Println(d, p)
	fmt.Println(g.Topo())
	h := New(Edge[float64]{"x", "y", .5}, Edge[float64]{"y", "z", 1.25}, Edge[float64]{"z", "x", 2}, Edge[float64]{"z", "w", 0})
	_, err := h.Topo()
	fmt.Println(err, errors.Is(err, ErrCycle))
	fmt.Println(h.SCC(), g.SCC())
	fd, _ := h.Dijkstra("y")
	fmt.Println(fd)
	for _, r := range floyd(4, [][3]int{{0, 1, 3}, {1, 2, -2}, {2, 3, 2}, {3, 1, 1}}) {
		fmt.Println(r)
	}
	ds := &DSU{}
	for i := range 10 {
		ds.p, ds.sz = append(ds.p, i), append(ds.sz, 1)
	}
	es := [][3]int{{7, 0, 1}, {5, 1, 2}, {8, 0, 2}, {3, 2, 3}, {9, 1, 3}, {1, 4, 5}, {2, 5, 3}}
	sort.SliceStable(es, func(i, j int) bool { return es[i][0] < es[j][0] })
	tot := 0
	for _, e := range es {
		if ds.union(e[1], e[2]) {
			tot += e[0]
		}
	}
	fmt.Println(tot, ds.find(0) == ds.find(4), ds.find(9))
	l := list.New()
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	l.MoveToFront(e4)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len(), l.Remove(e1), l.Back().Value)
	r := ring.New(5)
	for i := range 5 {
		r.Value = i
		r = r.Next()
	}
	r.Unlink(2)
	r.Do(func(x any) { fmt.Print(x, ",") })
	fmt.Println(r.Len())
	ih := &IntHeap{5, 2, 8}
	heap.Init(ih)
	heap.Push(ih, 3)
	fmt.Println((*ih)[0], heap.Remove(ih, 1))
	for ih.Len() > 0 {
		fmt.Print(heap.Pop(ih), " ")
	}
	fmt.Println()
}

type IntHeap struct2
type struct2 = []int

func (h IntHeap) Len() int           { return len(h) }
func (h IntHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h IntHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *IntHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *IntHeap) Pop() any {
	n := len(*h)
	x := (*h)[n-1]
	*h = (*h)[:n-1]
	return x
}
