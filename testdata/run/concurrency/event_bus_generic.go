package main

import (
	"fmt"
	"reflect"
	"sync"
)

type bus struct {
	mu       sync.Mutex
	handlers map[reflect.Type][]func(any)
}

func on[T any](b *bus, f func(T)) {
	b.mu.Lock()
	defer b.mu.Unlock()
	t := reflect.TypeFor[T]()
	b.handlers[t] = append(b.handlers[t], func(v any) { f(v.(T)) })
}

func emit[T any](b *bus, v T) {
	b.mu.Lock()
	hs := b.handlers[reflect.TypeOf(v)]
	b.mu.Unlock()
	for _, h := range hs {
		h(v)
	}
}

type userAdded struct{ Name string }
type orderPaid struct{ Cents int }

func main() {
	b := &bus{handlers: map[reflect.Type][]func(any){}}
	on(b, func(e userAdded) { fmt.Println("welcome", e.Name) })
	on(b, func(e orderPaid) { fmt.Println("paid", e.Cents) })
	on(b, func(e userAdded) { fmt.Println("mail to", e.Name) })
	emit(b, userAdded{"eve"})
	emit(b, orderPaid{120})
	emit(b, "nobody listens")
}
