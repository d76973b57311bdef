package main

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
	"time"
)

type Task struct {
	ID   int
	Deps []int
	Cost time.Duration
}
type state int

const (
	pending state = iota
	running
	finished
	failed
)

func (s state) String() string { return [...]string{"pending", "running", "finished", "failed"}[s] }

type Scheduler struct {
	mu    sync.Mutex
	tasks map[int]*Task
	st    map[int]state
	order []int
	errs  []error
}

func (s *Scheduler) Run(ctx context.Context, workers int, do func(context.Context, *Task) error) error {
	ready := make(chan *Task, len(s.tasks))
	done := make(chan struct {
		id  int
		err error
	})
	waits := map[int]int{}
	rev := map[int][]int{}
	for id, t := range s.tasks {
		waits[id] = len(t.Deps)
		for _, d := range t.Deps {
			rev[d] = append(rev[d], id)
		}
	}
	var ids []int
	for id, n := range waits {
		if n == 0 {
			ids = append(ids, id)
		}
	}
	sort.Ints(ids)
	for _, id := range ids {
		ready <- s.tasks[id]
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var wg sync.WaitGroup
	for w := 0; w < workers; w++ {
		wg.Add(1)
		go func(w int) {
			defer wg.Done()
			for {
				select {
				case <-ctx.Done():
					return
				case t, ok := <-ready:
					if !ok {
						return
					}
					err := func() (err error) {
						defer func() {
							if r := recover(); r != nil {
								err = fmt.Errorf("task %d panicked: %v", t.ID, r)
							}
						}()
						return do(ctx, t)
					}()
					select {
					case done <- struct {
						id  int
						err error
					}{t.ID, err}:
					case <-ctx.Done():
						return
					}
				}
			}
		}(w)
	}
	left := len(s.tasks)
	for left > 0 {
		select {
		case r := <-done:
			left--
			s.mu.Lock()
			s.order = append(s.order, r.id)
			if r.err != nil {
				s.st[r.id] = failed
				s.errs = append(s.errs, r.err)
				s.mu.Unlock()
				cancel(r.err)
				wg.Wait()
				return fmt.Errorf("run: %w", context.Cause(ctx))
			}
			s.st[r.id] = finished
			s.mu.Unlock()
			for _, n := range rev[r.id] {
				if waits[n]--; waits[n] == 0 {
					ready <- s.tasks[n]
				}
			}
		case <-ctx.Done():
			wg.Wait()
			return context.Cause(ctx)
		}
	}
	close(ready)
	wg.Wait()
	return nil
}

type pipeStage func(<-chan int) <-chan int

func stage(f func(int) (int, bool)) pipeStage {
	return func(in <-chan int) <-chan int {
		out := make(chan int)
		go func() {
			defer close(out)
			for x := range in {
				if y, ok := f(x); ok {
					out <- y
				}
			}
		}()
		return out
	}
}
func pipeline(src <-chan int, st ...pipeStage) <-chan int {
	for _, s := range st {
		src = s(src)
	}
	return src
}
func fanIn(cs ...<-chan string) <-chan string {
	out := make(chan string)
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Go(func() {
			for s := range c {
				out <- s
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

type account struct {
	mu  sync.Mutex
	id  int
	bal int
}

var errFunds = errors.New("insufficient funds")

func transfer(a, b *account, n int) error {
	if a.id > b.id {
		b.mu.Lock()
		defer b.mu.Unlock()
		a.mu.Lock()
		defer a.mu.Unlock()
	} else {
		a.mu.Lock()
		defer a.mu.Unlock()
		b.mu.Lock()
		defer b.mu.Unlock()
	}
	if a.bal < n {
		return fmt.Errorf("%d->%d %d: %w", a.id, b.id, n, errFunds)
	}
	a.bal -= n
	b.bal += n
	return nil
}

type sem chan struct{}

func (s sem) with(f func()) { s <- struct{}{}; defer func() { <-s }(); f() }

func sieve(n int) (ps []int) {
	ch := make(chan int)
	go func() {
		for i := 2; ; i++ {
			ch <- i
		}
	}()
	for range n {
		p := <-ch
		ps = append(ps, p)
		next := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for {
				if x := <-in; x%p != 0 {
					out <- x
				}
			}
		}(ch, next)
		ch = next
	}
	return
}
func main() {
	mk := func() *Scheduler {
		s := &Scheduler{tasks: map[int]*Task{}, st: map[int]state{}}
		for i := 1; i <= 8; i++ {
			t := &Task{ID: i, Cost: time.Duration(9-i) * time.Millisecond}
			if i > 2 {
				t.Deps = []int{i - 1, i / 2}
				if i-1 == i/2 {
					t.Deps = t.Deps[:1]
				}
			}
			s.tasks[i] = t
		}
		return s
	}
	s := mk()
	err := s.Run(context.Background(), 3, func(ctx context.Context, t *Task) error {
		time.Sleep(t.Cost / 4)
		return nil
	})
	fmt.Println(err, s.order[2:], s.st[8], len(s.st))
	s = mk()
	err = s.Run(context.Background(), 2, func(ctx context.Context, t *Task) error {
		if t.ID == 5 {
			var p *Task
			_ = p.Deps
		}
		return nil
	})
	fmt.Println(err, s.st[5], s.st[6])
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Millisecond)
	defer cancel()
	err = mk().Run(ctx, 1, func(ctx context.Context, t *Task) error {
		select {
		case <-time.After(time.Second):
		case <-ctx.Done():
		}
		return nil
	})
	fmt.Println(errors.Is(err, context.DeadlineExceeded), err)
	src := make(chan int)
	go func() {
		defer close(src)
		for i := range 20 {
			src <- i
		}
	}()
	sum := 0
	for x := range pipeline(src, stage(func(x int) (int, bool) { return x * x, true }), stage(func(x int) (int, bool) { return x, x%3 == 1 })) {
		sum += x
	}
	fmt.Println(sum)
	gen := func(p string, n int) <-chan string {
		c := make(chan string)
		go func() {
			for i := range n {
				c <- fmt.Sprint(p, i)
			}
			close(c)
		}()
		return c
	}
	var got []string
	for s := range fanIn(gen("a", 3), gen("b", 2), gen("c", 0)) {
		got = append(got, s)
	}
	sort.Strings(got)
	fmt.Println(strings.Join(got, " "))
	accs := []*account{{id: 0, bal: 100}, {id: 1, bal: 100}, {id: 2, bal: 100}}
	var wg sync.WaitGroup
	var nerr int
	var mu sync.Mutex
	for i := range 90 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if err := transfer(accs[i%3], accs[(i+1+i%2)%3], i); err != nil {
				mu.Lock()
				nerr++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(accs[0].bal+accs[1].bal+accs[2].bal, nerr >= 0)
	fmt.Println(sieve(15))
	sm := make(sem, 2)
	var cur, peak int
	for range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sm.with(func() {
				mu.Lock()
				cur++
				peak = max(peak, cur)
				mu.Unlock()
				time.Sleep(time.Millisecond)
				mu.Lock()
				cur--
				mu.Unlock()
			})
		}()
	}
	wg.Wait()
	fmt.Println(peak)
	var rw sync.RWMutex
	m := map[int]int{}
	for i := range 10 {
		wg.Add(2)
		go func() { defer wg.Done(); rw.Lock(); m[i] = i * i; rw.Unlock() }()
		go func() { defer wg.Done(); rw.RLock(); _ = m[i]; rw.RUnlock() }()
	}
	wg.Wait()
	fmt.Println(m)
	quit := make(chan bool)
	res := make(chan string, 1)
	go func() {
		defer func() { res <- "worker stopped" }()
		for {
			select {
			case <-quit:
				return
			default:
				time.Sleep(100 * time.Microsecond)
			}
		}
	}()
	close(quit)
	fmt.Println(<-res)
	var nilch chan int
	select {
	case nilch <- 1:
	case <-nilch:
	case <-time.After(time.Millisecond):
		fmt.Println("nil channels block")
	}
}
