package main

import "fmt"

type Node[T any] struct {
	Value T
	Next  *Node[T]
}

type List[T any] struct {
	head, tail *Node[T]
	size       int
}

func (l *List[T]) Append(vs ...T) *List[T] {
	for _, v := range vs {
		n := &Node[T]{Value: v}
		if l.tail == nil {
			l.head = n
		} else {
			l.tail.Next = n
		}
		l.tail = n
		l.size++
	}
	return l
}

func (l *List[T]) Each(f func(int, T)) {
	i := 0
	for n := l.head; n != nil; n = n.Next {
		f(i, n.Value)
		i++
	}
}

func (l *List[T]) Reverse() {
	var prev *Node[T]
	l.tail = l.head
	for n := l.head; n != nil; {
		n.Next, prev, n = prev, n, n.Next
	}
	l.head = prev
}

func main() {
	l := new(List[rune]).Append('x', 'y', 'z')
	l.Reverse()
	l.Each(func(i int, r rune) { fmt.Print(i, ":", string(r), " ") })
	fmt.Println(l.size)
	m := &List[List[int]]{}
	m.Append(*new(List[int]).Append(1, 2), List[int]{})
	m.Each(func(i int, in List[int]) { fmt.Println(i, in.size, in.head != nil) })
}
