package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

var errFound = errors.New("found")

func search(ctx context.Context, part []int, want int, found func(int)) error {
	for i, v := range part {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		default:
		}
		if v == want {
			found(i)
			return nil
		}
	}
	<-ctx.Done()
	return context.Cause(ctx)
}

func main() {
	data := make([]int, 1000)
	for i := range data {
		data[i] = i * i
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	errs := make([]error, 10)
	at := -1
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() {
			errs[i] = search(ctx, data[i*100:(i+1)*100], 437*437, func(j int) {
				at = i*100 + j
				cancel(errFound)
			})
		})
	}
	wg.Wait()
	fmt.Println(at, errs)
}
