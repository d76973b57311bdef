package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key int
type named struct{}

func (named) String() string { return "named!" }

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO())
	a, stop := context.WithCancel(bg)
	defer stop()
	fmt.Println(a)
	fmt.Println(context.WithValue(a, key(1), "v"))
	fmt.Println(context.WithValue(a, "text", 12))
	fmt.Println(context.WithValue(a, named{}, named{}))
	fmt.Println(context.WithValue(a, &[]int{}, nil) != nil)
	fmt.Println(context.WithoutCancel(a))
	c, stop2 := context.WithCancelCause(context.WithoutCancel(context.TODO()))
	defer stop2(nil)
	fmt.Println(c)
	fmt.Printf("%T %T %T %T\n", bg, a, c, context.WithValue(a, key(1), 1))
	fmt.Println(context.Canceled, context.DeadlineExceeded)
	var t interface{ Timeout() bool }
	fmt.Println(errors.As(context.DeadlineExceeded, &t), t.Timeout())
	d, ok := a.Deadline()
	fmt.Println(d.IsZero(), ok)
	when := time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
	past, stop3 := context.WithDeadline(a, when)
	defer stop3()
	fmt.Println(past.Err(), context.Cause(past))
	fmt.Println(past.Deadline())
	pc, stop4 := context.WithDeadlineCause(bg, when, errors.New("long ago"))
	defer stop4()
	fmt.Println(pc.Err(), context.Cause(pc))
	for _, f := range []func(){
		func() { context.WithCancel(nil) },
		func() { context.WithValue(nil, 1, 1) },
		func() { context.WithValue(bg, nil, 1) },
		func() { context.WithValue(bg, []int{}, 1) },
		func() { context.WithTimeout(nil, 1) },
		func() { context.WithoutCancel(nil) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}
