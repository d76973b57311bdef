package main

import "fmt"

type Node[T any] struct {
	val  T
	next *Node[T]
}

func (n *Node[T]) Last() T {
	for n.next != nil {
		n = n.next
	}
	return n.val
}

func main() {
	fmt.Println((&Node[int]{val: 1}).Last())
	var n *Node[string]
	fmt.Println(n.Last())
}
