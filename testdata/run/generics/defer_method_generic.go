package main

import "fmt"

type Log[T any] struct{ items []T }

func (l *Log[T]) Add(v T)   { l.items = append(l.items, v) }
func (l *Log[T]) Flush(v T) { l.items = append(l.items, v); fmt.Println("flushed", l.items) }
func Call[T any](f func(T), v T) { f(v) }
func Signal[T any](c chan<- T, v T) { c <- v }

func main() {
	l := &Log[string]{}
	func() {
		defer l.Flush("end")
		defer l.Add("deferred")
		l.Add("body")
	}()
	fmt.Println(l.items)
	func() {
		defer func() { recover(); fmt.Println("recovered", len(l.items)) }()
		defer Call(l.Add, "x")
		panic(1)
	}()
	done := make(chan bool)
	go Signal(done, true)
	fmt.Println(<-done)
}
