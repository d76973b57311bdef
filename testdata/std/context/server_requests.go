//also: --virtual-time

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type request struct {
	id   int
	cost time.Duration
}

func handle(ctx context.Context, r request) (string, error) {
	select {
	case <-time.After(r.cost):
		return fmt.Sprintf("request %d done", r.id), nil
	case <-ctx.Done():
		return "", fmt.Errorf("request %d: %w", r.id, ctx.Err())
	}
}

func main() {
	base, shutdown := context.WithCancel(context.Background())
	requests := []request{{1, 5 * time.Millisecond}, {2, 20 * time.Second}, {3, 30 * time.Millisecond}, {4, 15 * time.Second}}
	out := make([]string, len(requests))
	var wg sync.WaitGroup
	for i, r := range requests {
		wg.Go(func() {
			limit := 500 * time.Millisecond
			if r.id == 4 {
				limit = time.Minute
			}
			ctx, cancel := context.WithTimeout(base, limit)
			defer cancel()
			s, err := handle(ctx, r)
			switch {
			case errors.Is(err, context.DeadlineExceeded):
				s = "too slow: " + err.Error()
			case errors.Is(err, context.Canceled):
				s = "shut down: " + err.Error()
			}
			out[i] = s
		})
	}
	time.Sleep(time.Second)
	shutdown()
	wg.Wait()
	for _, s := range out {
		fmt.Println(s)
	}
}
