// A method value's wrapper does not show, unless the receiver is nil.

package main

type node struct {
	v    int
	next *node
}

func (n node) value() int { return n.v / (n.v - n.v) }

func (n *node) tail() int { return n.next.v }

func apply(f func() int) int { return f() }

func main() {
	defer func() {
		println(recover() != nil)
		n := &node{v: 1}
		apply(n.tail)
	}()
	apply(node{v: 3}.value)
}
