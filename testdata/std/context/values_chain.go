package main

import (
	"context"
	"fmt"
)

type requestID struct{}
type depth int

func deeper(ctx context.Context, n int) context.Context {
	for i := range n {
		ctx = context.WithValue(ctx, depth(i), i*i)
	}
	return ctx
}

func main() {
	ctx := context.WithValue(context.Background(), requestID{}, "r-1")
	ctx = deeper(ctx, 1000)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	ctx = context.WithValue(ctx, requestID{}, "r-2")
	fmt.Println(ctx.Value(requestID{}), ctx.Value(depth(0)), ctx.Value(depth(999)), ctx.Value(depth(1000)), ctx.Value(0))
	id, ok := ctx.Value(requestID{}).(string)
	fmt.Println(id, ok)
	_, ok = ctx.Value(requestID{}).(int)
	fmt.Println(ok)
	var nilValue = context.WithValue(ctx, "k", nil)
	fmt.Println(nilValue.Value("k"))
}
