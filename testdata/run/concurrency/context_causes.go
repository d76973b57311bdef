// Causes through trees of contexts, deadlines, WithoutCancel, AfterFunc.

package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key string

func main() {
	boom := errors.New("boom")
	root, cancel := context.WithCancelCause(context.WithValue(context.Background(), key("k"), 1))
	child, cancelChild := context.WithCancel(root)
	defer cancelChild()
	free := context.WithoutCancel(child)
	ran := make(chan string, 3)
	stop := context.AfterFunc(child, func() { ran <- "after" })
	stop2 := context.AfterFunc(child, func() { ran <- "never" })
	fmt.Println(stop2(), stop2())
	cancel(boom)
	cancel(errors.New("late"))
	fmt.Println(<-ran, stop())
	fmt.Println(root.Err(), context.Cause(root), child.Err(), context.Cause(child), free.Err(), context.Cause(free), free.Value(key("k")), free.Done() == nil)
	d, c2 := context.WithTimeoutCause(context.Background(), time.Millisecond, errors.New("too slow"))
	defer c2()
	<-d.Done()
	fmt.Println(d.Err(), context.Cause(d), errors.Is(d.Err(), context.DeadlineExceeded))
	var te interface{ Timeout() bool }
	fmt.Println(errors.As(d.Err(), &te) && te.Timeout())
	e, c3 := context.WithDeadline(root, time.Now().Add(time.Hour))
	defer c3()
	fmt.Println(e.Err(), context.Cause(e))
	f, c4 := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	fmt.Println(f.Err())
	c4()
	fmt.Println(context.Background(), context.TODO(), root, child)
	already, c5 := context.WithCancel(context.Background())
	c5()
	done := make(chan bool)
	context.AfterFunc(already, func() { close(done) })
	<-done
	defer func() { fmt.Println(recover()) }()
	context.WithCancel(nil)
}
