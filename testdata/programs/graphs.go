// Graph algorithms: BFS, DFS, topological order, components, MST, shortest paths, cycles, bipartite.
package main

import (
	"container/heap"
	"errors"
	"fmt"
	"math"
	"sort"
	"strings"
)

type Edge struct {
	From, To string
	W        float64
}

type Graph struct {
	adj      map[string][]Edge
	directed bool
}

func New(directed bool, spec string) (*Graph, error) {
	g := &Graph{map[string][]Edge{}, directed}
	for i, part := range strings.Fields(spec) {
		var e Edge
		if n, err := fmt.Sscanf(strings.NewReplacer(">", " ", ":", " ").Replace(part), "%s %s %g", &e.From, &e.To, &e.W); err != nil {
			return nil, fmt.Errorf("edge %d %q (%d read): %w", i, part, n, err)
		}
		g.add(e)
	}
	for _, es := range g.adj {
		sort.Slice(es, func(i, j int) bool { return es[i].To < es[j].To })
	}
	return g, nil
}

func (g *Graph) add(e Edge) {
	g.adj[e.From] = append(g.adj[e.From], e)
	if !g.directed {
		g.adj[e.To] = append(g.adj[e.To], Edge{e.To, e.From, e.W})
	} else if _, ok := g.adj[e.To]; !ok {
		g.adj[e.To] = nil
	}
}

func (g *Graph) Nodes() []string {
	ns := make([]string, 0, len(g.adj))
	for n := range g.adj {
		ns = append(ns, n)
	}
	sort.Strings(ns)
	return ns
}

func (g *Graph) BFS(start string, visit func(n string, depth int) bool) {
	type item struct {
		n string
		d int
	}
	seen := map[string]bool{start: true}
	for q := []item{{start, 0}}; len(q) > 0; q = q[1:] {
		cur := q[0]
		if !visit(cur.n, cur.d) {
			return
		}
		for _, e := range g.adj[cur.n] {
			if !seen[e.To] {
				seen[e.To] = true
				q = append(q, item{e.To, cur.d + 1})
			}
		}
	}
}

var ErrCycle = errors.New("cycle")

type CycleError []string

func (c CycleError) Error() string        { return strings.Join(c, " -> ") }
func (c CycleError) Is(target error) bool { return target == ErrCycle }

func (g *Graph) Topo() (order []string, err error) {
	const (
		white = iota
		grey
		black
	)
	color := map[string]int{}
	var stack []string
	var visit func(string) error
	visit = func(n string) error {
		switch color[n] {
		case grey:
			for i, s := range stack {
				if s == n {
					return CycleError(append(append([]string(nil), stack[i:]...), n))
				}
			}
		case black:
			return nil
		}
		color[n] = grey
		stack = append(stack, n)
		defer func() { stack = stack[:len(stack)-1] }()
		for _, e := range g.adj[n] {
			if err := visit(e.To); err != nil {
				return err
			}
		}
		color[n] = black
		order = append(order, n)
		return nil
	}
	for _, n := range g.Nodes() {
		if err := visit(n); err != nil {
			return nil, fmt.Errorf("topo: %w", err)
		}
	}
	for i, j := 0, len(order)-1; i < j; i, j = i+1, j-1 {
		order[i], order[j] = order[j], order[i]
	}
	return
}

type pq []Edge

func (p pq) Len() int           { return len(p) }
func (p pq) Less(i, j int) bool { return p[i].W < p[j].W || p[i].W == p[j].W && p[i].To < p[j].To }
func (p pq) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *pq) Push(x any)        { *p = append(*p, x.(Edge)) }
func (p *pq) Pop() (x any)      { n := len(*p) - 1; x, *p = (*p)[n], (*p)[:n]; return }

func (g *Graph) Dijkstra(start string) (dist map[string]float64, prev map[string]string) {
	dist, prev = map[string]float64{}, map[string]string{}
	for n := range g.adj {
		dist[n] = math.Inf(1)
	}
	dist[start] = 0
	for q := (&pq{{To: start}}); q.Len() > 0; {
		cur := heap.Pop(q).(Edge)
		if cur.W > dist[cur.To] {
			continue
		}
		for _, e := range g.adj[cur.To] {
			if d := cur.W + e.W; d < dist[e.To] {
				dist[e.To], prev[e.To] = d, cur.To
				heap.Push(q, Edge{To: e.To, W: d})
			}
		}
	}
	return
}

func (g *Graph) Floyd() ([]string, [][]float64) {
	ns := g.Nodes()
	idx := map[string]int{}
	d := make([][]float64, len(ns))
	for i, n := range ns {
		idx[n] = i
		d[i] = make([]float64, len(ns))
		for j := range d[i] {
			if i != j {
				d[i][j] = math.Inf(1)
			}
		}
	}
	for n, es := range g.adj {
		for _, e := range es {
			d[idx[n]][idx[e.To]] = e.W
		}
	}
	for k := range ns {
		for i := range ns {
			for j := range ns {
				d[i][j] = min(d[i][j], d[i][k]+d[k][j])
			}
		}
	}
	return ns, d
}

type sets map[string]string

func (s sets) find(x string) string {
	for s[x] != "" && s[x] != x {
		x = s[x]
	}
	return x
}

func (g *Graph) Kruskal() (tree []Edge, total float64) {
	var all []Edge
	for _, es := range g.adj {
		for _, e := range es {
			if e.From < e.To {
				all = append(all, e)
			}
		}
	}
	sort.Slice(all, func(i, j int) bool {
		a, b := all[i], all[j]
		if a.W != b.W {
			return a.W < b.W
		}
		return a.From+a.To < b.From+b.To
	})
	s := sets{}
	for _, e := range all {
		if a, b := s.find(e.From), s.find(e.To); a != b {
			s[a] = b
			tree = append(tree, e)
			total += e.W
		}
	}
	return
}

func (g *Graph) Bipartite() (left []string, ok bool) {
	side := map[string]int{}
	ok = true
	for _, n := range g.Nodes() {
		if side[n] != 0 {
			continue
		}
		side[n] = 1
		g.BFS(n, func(n string, _ int) bool {
			for _, e := range g.adj[n] {
				if side[e.To] == 0 {
					side[e.To] = -side[n]
				} else if side[e.To] == side[n] {
					ok = false
				}
			}
			return ok
		})
	}
	for _, n := range g.Nodes() {
		if side[n] == 1 {
			left = append(left, n)
		}
	}
	return
}

func main() {
	g, err := New(false, "a>b:4 a>c:1 c>b:2 b>d:5 c>d:8 d>e:3 x>y:1")
	if err != nil {
		fmt.Println(err)
		return
	}
	g.BFS("a", func(n string, d int) bool { fmt.Print(n, d, " "); return true })
	fmt.Println()
	dist, prev := g.Dijkstra("a")
	fmt.Println(dist, prev)
	path := []string{}
	for n := "e"; n != ""; n = prev[n] {
		path = append([]string{n}, path...)
	}
	fmt.Println(path)
	tree, total := g.Kruskal()
	fmt.Printf("%v %.1f\n", tree, total)
	ns, d := g.Floyd()
	for i, row := range d {
		fmt.Printf("%s %5.1f\n", ns[i], row)
	}
	left, ok := g.Bipartite()
	fmt.Println(left, ok)
	even, _ := New(false, "1>2:1 2>3:1 3>4:1 4>1:1")
	fmt.Println(even.Bipartite())
	dag, _ := New(true, "shirt>tie:1 tie>jacket:1 trousers>shoes:1 trousers>belt:1 belt>jacket:1 socks>shoes:1")
	fmt.Println(dag.Topo())
	dag.add(Edge{"jacket", "shirt", 1})
	_, err = dag.Topo()
	var ce CycleError
	fmt.Println(err, errors.Is(err, ErrCycle), errors.As(err, &ce), len(ce))
	_, err = New(true, "a>b:1 a>c:x")
	fmt.Println(err)
}
