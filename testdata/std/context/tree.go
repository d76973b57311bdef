package main

import (
	"context"
	"errors"
	"fmt"
)

type key string

func state(name string, ctx context.Context) {
	fmt.Println(name, ctx.Err(), context.Cause(ctx))
}

func main() {
	root, cancelRoot := context.WithCancelCause(context.Background())
	a, cancelA := context.WithCancel(context.WithValue(root, key("user"), "eve"))
	b, cancelB := context.WithCancelCause(a)
	c, cancelC := context.WithCancel(root)
	detached := context.WithoutCancel(b)
	defer cancelC()
	fmt.Println(b.Value(key("user")), c.Value(key("user")), detached.Value(key("user")), b.Value("user"))
	cancelB(errors.New("b is enough"))
	state("b", b)
	state("a", a)
	cancelA()
	cancelB(errors.New("too late"))
	state("a", a)
	state("b", b)
	cancelRoot(errors.New("shutdown"))
	cancelRoot(nil)
	state("root", root)
	state("a", a)
	state("c", c)
	state("detached", detached)
	late, cancelLate := context.WithCancel(c)
	defer cancelLate()
	state("late", late)
	fmt.Println(detached.Done() == nil)
	<-c.Done()
	<-late.Done()
	x, cx := context.WithCancelCause(context.Background())
	cx(nil)
	state("x", x)
	fmt.Println(errors.Is(context.Cause(x), context.Canceled))
}
