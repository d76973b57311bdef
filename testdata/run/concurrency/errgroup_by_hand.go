package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

type group struct {
	wg     sync.WaitGroup
	once   sync.Once
	err    error
	cancel context.CancelCauseFunc
	sem    chan struct{}
}

func withContext(ctx context.Context, limit int) (*group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &group{cancel: cancel, sem: make(chan struct{}, limit)}, ctx
}

func (g *group) run(f func() error) {
	g.sem <- struct{}{}
	g.wg.Add(1)
	go func() {
		defer func() { <-g.sem; g.wg.Done() }()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err; g.cancel(err) })
		}
	}()
}

func (g *group) wait() error {
	g.wg.Wait()
	g.cancel(g.err)
	return g.err
}

func main() {
	g, ctx := withContext(context.Background(), 2)
	for i := range 8 {
		g.run(func() error {
			if i == 2 {
				return errors.New("task 2 failed")
			}
			if i > 2 {
				<-ctx.Done()
			}
			return ctx.Err()
		})
	}
	fmt.Println(g.wait(), ctx.Err(), context.Cause(ctx))
}
