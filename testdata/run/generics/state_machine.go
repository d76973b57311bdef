package main

import "fmt"

type State string
type Event int

const (
	Idle    State = "idle"
	Running State = "running"
)
const (
	Start Event = iota
	Stop
)

type edge[S, E comparable] struct {
	s S
	e E
}
type target[S any] struct {
	to S
	do func()
}
type Machine[S, E comparable] struct {
	cur   S
	edges map[edge[S, E]]target[S]
}

func New[S, E comparable](s S) *Machine[S, E] { return &Machine[S, E]{s, map[edge[S, E]]target[S]{}} }
func (m *Machine[S, E]) On(from S, e E, to S, do func()) {
	m.edges[edge[S, E]{from, e}] = target[S]{to, do}
}
func (m *Machine[S, E]) Fire(e E) error {
	t, ok := m.edges[edge[S, E]{m.cur, e}]
	if !ok {
		return fmt.Errorf("no edge from %v on %v", m.cur, e)
	}
	if m.cur = t.to; t.do != nil {
		t.do()
	}
	return nil
}

func main() {
	m := New[State, Event](Idle)
	m.On(Idle, Start, Running, func() { fmt.Println("starting") })
	m.On(Running, Stop, Idle, nil)
	fmt.Println(m.Fire(Start), m.cur, m.Fire(Start), m.Fire(Stop), m.cur)
}
