package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	fmt.Println(ctx, ctx.Err())
	work := make(chan int)
	go func() {
		defer close(work)
		for i := 0; ; i++ {
			select {
			case work <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	for v := range work {
		if v == 3 {
			syscall.Kill(os.Getpid(), syscall.SIGTERM)
			<-ctx.Done()
			break
		}
	}
	for range work {
	}
	fmt.Println(ctx.Err(), context.Cause(ctx))
	stop()
	fmt.Println(ctx, context.Cause(ctx))
	child, stop2 := signal.NotifyContext(ctx, syscall.SIGHUP)
	defer stop2()
	fmt.Println(child, child.Err(), context.Cause(child))
	other, stop3 := signal.NotifyContext(context.TODO())
	stop3()
	stop3()
	fmt.Println(other, other.Err(), context.Cause(other))
}
