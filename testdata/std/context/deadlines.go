//also: --virtual-time

package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	d, ok := ctx.Deadline()
	fmt.Println(ok, d.After(start))
	select {
	case <-ctx.Done():
		fmt.Println("too early")
	case <-time.After(time.Millisecond):
		fmt.Println("running", ctx.Err())
	}
	<-ctx.Done()
	fmt.Println(ctx.Err(), time.Since(start) >= 200*time.Millisecond)
	// The nearer deadline counts.
	outer, c1 := context.WithTimeout(context.Background(), 10*time.Millisecond)
	inner, c2 := context.WithTimeoutCause(outer, time.Hour, errors.New("inner"))
	defer c1()
	defer c2()
	d1, _ := outer.Deadline()
	d2, _ := inner.Deadline()
	fmt.Println(d1.Equal(d2))
	<-inner.Done()
	fmt.Println(inner.Err(), context.Cause(inner))
	near, c3 := context.WithTimeoutCause(context.Background(), 5*time.Millisecond, errors.New("near"))
	defer c3()
	far, c4 := context.WithCancel(near)
	defer c4()
	<-far.Done()
	fmt.Println(far.Err(), context.Cause(far), errors.Is(far.Err(), context.DeadlineExceeded))
	early, c5 := context.WithTimeoutCause(context.Background(), time.Hour, errors.New("unused"))
	c5()
	fmt.Println(early.Err(), context.Cause(early))
}
