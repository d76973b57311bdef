// A process scheduler simulation: round robin, shortest job first, priorities with ageing.
package main

import (
	"container/heap"
	"fmt"
	"os"
	"sort"
	"strings"
	"text/tabwriter"
)

type State int

const (
	Ready State = iota
	Running
	Blocked
	Done
)

//go:generate stringer -type=State
func (s State) String() string {
	switch s {
	case Ready:
		return "ready"
	case Running:
		return "running"
	case Blocked:
		return "blocked"
	case Done:
		return "done"
	}
	return fmt.Sprintf("State(%d)", int(s))
}

type Process struct {
	Name                   string
	Arrive, Burst, Prio    int
	left, start, end, wait int
	state                  State
}

type Policy interface {
	Add(*Process)
	Next() *Process
	Slice() int
	fmt.Stringer
}

type roundRobin struct {
	q       []*Process
	quantum int
}

func (r *roundRobin) Add(p *Process) { r.q = append(r.q, p) }
func (r *roundRobin) Next() (p *Process) {
	if len(r.q) > 0 {
		p, r.q = r.q[0], r.q[1:]
	}
	return
}
func (r *roundRobin) Slice() int     { return r.quantum }
func (r *roundRobin) String() string { return fmt.Sprintf("round robin %d", r.quantum) }

type byLess struct {
	items []*Process
	less  func(a, b *Process) bool
}

func (b byLess) Len() int           { return len(b.items) }
func (b byLess) Less(i, j int) bool { return b.less(b.items[i], b.items[j]) }
func (b byLess) Swap(i, j int)      { b.items[i], b.items[j] = b.items[j], b.items[i] }
func (b *byLess) Push(x any)        { b.items = append(b.items, x.(*Process)) }
func (b *byLess) Pop() any {
	n := len(b.items) - 1
	x := b.items[n]
	b.items = b.items[:n]
	return x
}

type heapPolicy struct {
	byLess
	name  string
	slice int
	aging bool
}

func (h *heapPolicy) Add(p *Process) { heap.Push(&h.byLess, p) }
func (h *heapPolicy) Next() *Process {
	if h.Len() == 0 {
		return nil
	}
	p := heap.Pop(&h.byLess).(*Process)
	if h.aging {
		for _, q := range h.items {
			q.Prio--
		}
		heap.Init(&h.byLess)
	}
	return p
}
func (h *heapPolicy) Slice() int     { return h.slice }
func (h *heapPolicy) String() string { return h.name }

type event struct {
	at   int
	text string
}

func simulate(procs []Process, pol Policy) (gantt string, events []event) {
	all := make([]*Process, len(procs))
	for i := range procs {
		p := procs[i]
		p.left, p.start = p.Burst, -1
		all[i] = &p
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].Arrive < all[j].Arrive })
	arrived, done, now := 0, 0, 0
	admit := func() {
		for arrived < len(all) && all[arrived].Arrive <= now {
			pol.Add(all[arrived])
			arrived++
		}
	}
	var b strings.Builder
	for done < len(all) {
		admit()
		p := pol.Next()
		if p == nil {
			b.WriteByte('.')
			now++
			continue
		}
		p.state = Running
		if p.start < 0 {
			p.start = now
			events = append(events, event{now, p.Name + " starts"})
		}
		for n := 0; p.left > 0 && (pol.Slice() == 0 || n < pol.Slice()); n++ {
			b.WriteString(p.Name[:1])
			p.left--
			now++
			admit()
		}
		if p.left == 0 {
			p.state, p.end = Done, now
			p.wait = p.end - p.Arrive - p.Burst
			done++
			events = append(events, event{now, fmt.Sprintf("%s %v", p.Name, p.state)})
		} else {
			p.state = Ready
			pol.Add(p)
		}
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "name\tarrive\tburst\twait\tend\t")
	total := 0
	for _, p := range all {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t\n", p.Name, p.Arrive, p.Burst, p.wait, p.end)
		total += p.wait
	}
	w.Flush()
	fmt.Printf("average wait %.3f\n", float64(total)/float64(len(all)))
	return b.String(), events
}

func main() {
	procs := []Process{{Name: "A", Arrive: 0, Burst: 5, Prio: 3}, {Name: "B", Arrive: 1, Burst: 3, Prio: 1}, {Name: "C", Arrive: 2, Burst: 8, Prio: 4}, {Name: "D", Arrive: 20, Burst: 2, Prio: 2}, {Name: "E", Arrive: 3, Burst: 1, Prio: 5}}
	policies := []Policy{
		&roundRobin{quantum: 2},
		&heapPolicy{byLess: byLess{less: func(a, b *Process) bool { return a.left < b.left }}, name: "shortest job"},
		&heapPolicy{byLess: byLess{less: func(a, b *Process) bool {
			if a.Prio != b.Prio {
				return a.Prio < b.Prio
			}
			return a.Name < b.Name
		}}, name: "priority with ageing", slice: 3, aging: true},
	}
	for _, pol := range policies {
		fmt.Println("---", pol)
		gantt, events := simulate(procs, pol)
		fmt.Println(gantt)
		for _, e := range events {
			fmt.Printf("%3d %s; ", e.at, e.text)
		}
		fmt.Println()
	}
	fmt.Println(State(7), Blocked)
}
