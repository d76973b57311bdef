package main

import (
	"errors"
	"fmt"
)

type future[T any] struct {
	done chan struct{}
	v    T
	err  error
}

func start[T any](f func() (T, error)) *future[T] {
	fu := &future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		fu.v, fu.err = f()
	}()
	return fu
}

func (f *future[T]) get() (T, error) {
	<-f.done
	return f.v, f.err
}

func main() {
	a := start(func() (int, error) { return 42, nil })
	b := start(func() (string, error) { return "", errors.New("no luck") })
	c := start(func() ([]int, error) {
		v, err := a.get()
		return []int{v, v + 1}, err
	})
	fmt.Println(c.get())
	fmt.Println(b.get())
	fmt.Println(a.get())
}
