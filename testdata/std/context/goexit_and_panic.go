package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
)

func work(ctx context.Context, kind string) (err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer func() {
		if r := recover(); r != nil {
			cancel(fmt.Errorf("panic: %v", r))
			err = context.Cause(ctx)
		}
	}()
	switch kind {
	case "panic":
		panic("at work")
	case "error":
		return errors.New("error at work")
	}
	return nil
}

func main() {
	for _, k := range []string{"fine", "error", "panic"} {
		fmt.Println(k, work(context.Background(), k))
	}
	ctx, cancel := context.WithCancel(context.Background())
	go func() {
		defer cancel()
		runtime.Goexit()
	}()
	<-ctx.Done()
	fmt.Println(ctx.Err())
}
