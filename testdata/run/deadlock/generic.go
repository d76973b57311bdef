package main

type queue[T any] struct{ c chan T }

func (q *queue[T]) pop() T { return <-q.c }

func main() {
	q := &queue[string]{make(chan string)}
	println(q.pop())
}
