package main

import (
	"context"
	"errors"
)

func run(ctx context.Context) {
	<-ctx.Done()
	panic(context.Cause(ctx))
}
func main() {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errors.New("shutting down"))
	run(ctx)
}
