package main

import (
	"fmt"
)

type node struct {
	next *node
	val  int
}
type list struct{ head *node }

func (l *list) nth(n int) int {
	cur := l.head
	for i := 0; i < n; i++ {
		cur = cur.next
	}
	return cur.val
}
func main() {
	l := &list{&node{&node{nil, 2}, 1}}
	fmt.Println(l.nth(0), l.nth(1))
	fmt.Println(l.nth(2))
}
