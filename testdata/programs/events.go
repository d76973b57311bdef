// An event system: typed subscriptions, priorities, once, wildcard topics, middleware, undo history.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type Event interface{ Topic() string }

type (
	UserCreated struct{ Name string }
	UserRenamed struct{ Old, New string }
	OrderPlaced struct {
		ID    int
		Total float64
	}
)

func (UserCreated) Topic() string { return "user.created" }
func (UserRenamed) Topic() string { return "user.renamed" }
func (o OrderPlaced) Topic() string {
	if o.Total > 100 {
		return "order.big"
	}
	return "order.small"
}

type Handler func(Event) error
type Middleware func(Handler) Handler

type sub struct {
	id, prio int
	pattern  []string
	h        Handler
	once     bool
	dead     bool
}

type Bus struct {
	subs  []*sub
	next  int
	mw    []Middleware
	depth int
	log   []string
}

type Option func(*sub)

func Priority(p int) Option { return func(s *sub) { s.prio = p } }
func Once() Option          { return func(s *sub) { s.once = true } }

func (b *Bus) Use(mw ...Middleware) *Bus { b.mw = append(b.mw, mw...); return b }

func (b *Bus) On(pattern string, h Handler, opts ...Option) (cancel func()) {
	for i := len(b.mw) - 1; i >= 0; i-- {
		h = b.mw[i](h)
	}
	s := &sub{id: b.next, pattern: strings.Split(pattern, "."), h: h}
	b.next++
	for _, o := range opts {
		o(s)
	}
	b.subs = append(b.subs, s)
	sort.SliceStable(b.subs, func(i, j int) bool { return b.subs[i].prio > b.subs[j].prio })
	return func() { s.dead = true }
}

func On[E Event](b *Bus, f func(E) error, opts ...Option) func() {
	return b.On("*.*", func(e Event) error {
		if x, ok := e.(E); ok {
			return f(x)
		}
		return nil
	}, opts...)
}

func (s *sub) matches(topic string) bool {
	parts := strings.Split(topic, ".")
	if len(parts) != len(s.pattern) {
		return false
	}
	for i, p := range s.pattern {
		if p != "*" && p != parts[i] {
			return false
		}
	}
	return true
}

var ErrStop = errors.New("stop propagation")

func (b *Bus) Emit(e Event) (err error) {
	b.depth++
	defer func() { b.depth-- }()
	if b.depth > 3 {
		return fmt.Errorf("emit %s: recursion", e.Topic())
	}
	var errs []error
	for _, s := range append([]*sub(nil), b.subs...) {
		if s.dead || !s.matches(e.Topic()) {
			continue
		}
		if s.once {
			s.dead = true
		}
		switch err := s.h(e); {
		case errors.Is(err, ErrStop):
			return errors.Join(errs...)
		case err != nil:
			errs = append(errs, fmt.Errorf("handler %d: %w", s.id, err))
		}
	}
	return errors.Join(errs...)
}

func Logging(b *Bus) Middleware {
	return func(next Handler) Handler {
		return func(e Event) error {
			err := next(e)
			b.log = append(b.log, fmt.Sprintf("%s err=%v", reflect.TypeOf(e).Name(), err))
			return err
		}
	}
}

func Recovering(next Handler) Handler {
	return func(e Event) (err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("panic: %v", r)
			}
		}()
		return next(e)
	}
}

type Command interface {
	Do()
	Undo()
}
type setCmd struct {
	m        map[string]int
	k        string
	v, old   int
	had      bool
}

func (c *setCmd) Do()   { c.old, c.had = c.m[c.k]; c.m[c.k] = c.v }
func (c *setCmd) Undo() {
	if c.had {
		c.m[c.k] = c.old
	} else {
		delete(c.m, c.k)
	}
}

type History struct{ done, undone []Command }

func (h *History) Run(c Command) { c.Do(); h.done = append(h.done, c); h.undone = nil }
func move(from, to *[]Command, f func(Command)) bool {
	n := len(*from)
	if n == 0 {
		return false
	}
	c := (*from)[n-1]
	*from = (*from)[:n-1]
	f(c)
	*to = append(*to, c)
	return true
}
func (h *History) Undo() bool { return move(&h.done, &h.undone, Command.Undo) }
func (h *History) Redo() bool { return move(&h.undone, &h.done, Command.Do) }

func main() {
	b := &Bus{}
	b.Use(Recovering, Logging(b))
	names := map[string]int{}
	On(b, func(e UserCreated) error { names[e.Name]++; return nil })
	On(b, func(e UserRenamed) error {
		if names[e.Old] == 0 {
			return fmt.Errorf("no user %q", e.Old)
		}
		delete(names, e.Old)
		names[e.New]++
		return b.Emit(UserCreated{e.New + "2"})
	}, Priority(5))
	b.On("order.*", func(e Event) error { fmt.Printf("%s %+v\n", e.Topic(), e); return nil }, Priority(-1))
	b.On("order.big", func(e Event) error { return ErrStop }, Once())
	cancel := b.On("user.created", func(e Event) error { panic(fmt.Sprintf("cannot take %v", e)) })
	fmt.Println(b.Emit(UserCreated{"ann"}))
	cancel()
	fmt.Println(b.Emit(UserRenamed{"ann", "bea"}), b.Emit(UserRenamed{"x", "y"}))
	fmt.Println(b.Emit(OrderPlaced{1, 500}), b.Emit(OrderPlaced{2, 500}), b.Emit(OrderPlaced{3, 5}))
	b.On("user.*", func(e Event) error { return b.Emit(e) })
	err := b.Emit(UserCreated{"loop"})
	for i := 0; err != nil; i++ {
		fmt.Printf("%d %T ", i, err)
		if u, ok := err.(interface{ Unwrap() []error }); ok {
			err = u.Unwrap()[0]
		} else {
			err = errors.Unwrap(err)
		}
	}
	fmt.Println()
	fmt.Println(names, len(b.log))
	fmt.Println(strings.Join(b.log[:4], "\n"))
	m, h := map[string]int{}, &History{}
	for i, k := range []string{"a", "b", "a"} {
		h.Run(&setCmd{m: m, k: k, v: i})
	}
	fmt.Print(m, h.Undo(), m, h.Undo(), m, h.Redo(), m, h.Undo(), h.Undo(), h.Undo(), m)
	h.Run(&setCmd{m: m, k: "z", v: 9})
	fmt.Println(h.Redo(), m)
}
