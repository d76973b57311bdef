package main

import "fmt"

type Msg[T any] struct {
	ID   int
	Body T
}
type Future[T any] struct{ v T }

func Race[T any](fs ...func() T) T {
	c := make(chan T, len(fs))
	for _, f := range fs {
		go func() { c <- f() }()
	}
	return <-c
}

func main() {
	c := make(chan Msg[string], 2)
	c <- Msg[string]{1, "a"}
	c <- Msg[string]{2, "b"}
	close(c)
	for m := range c {
		fmt.Println(m.ID, m.Body)
	}
	done := make(chan Future[int])
	go func() { done <- Future[int]{v: 42} }()
	fmt.Println((<-done).v)
	fmt.Println(Race(func() int { return 1 }))
}
